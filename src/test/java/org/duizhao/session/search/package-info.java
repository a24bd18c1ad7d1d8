/// The editor driven through its real window.
@NullMarked
package org.duizhao.session.search;

import org.jspecify.annotations.NullMarked;
