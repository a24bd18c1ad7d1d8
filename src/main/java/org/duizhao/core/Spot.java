package org.duizhao.core;

/// A segment of a project, by the ids of its document and its own, so that edits do not move it.
public record Spot(String document, String segment) {}
