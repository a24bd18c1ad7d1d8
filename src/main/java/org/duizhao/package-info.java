/// The program's entry and its composition root. The packages below are its modules.
@NullMarked
package org.duizhao;

import org.jspecify.annotations.NullMarked;
