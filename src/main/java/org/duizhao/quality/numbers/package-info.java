/// Whether the numbers of a Chinese sentence are those of its English: quantities by value and
/// kind, in figures or in words.
@NullMarked
package org.duizhao.quality.numbers;

import org.jspecify.annotations.NullMarked;
