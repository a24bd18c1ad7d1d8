package org.duizhao.session.layout;

import java.util.OptionalInt;

/// Which columns of a table hold what; counted from 0.
///
/// @param speaker the column that names who speaks
public record Columns(int chinese, int english, OptionalInt speaker) {}
