/// Programs in processes of their own that tests kill.
@NullMarked
package org.duizhao.killed;

import org.jspecify.annotations.NullMarked;
