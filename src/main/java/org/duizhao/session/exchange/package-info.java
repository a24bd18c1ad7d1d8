/// What a translation memory takes from files and gives to them. No JavaFX. For one thread at a
/// time; what it reads and writes belongs to the call.
@NullMarked
package org.duizhao.session.exchange;

import org.jspecify.annotations.NullMarked;
