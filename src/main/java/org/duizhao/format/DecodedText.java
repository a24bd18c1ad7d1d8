package org.duizhao.format;

import java.nio.charset.Charset;

/// A file's text and the encoding it was in. A byte order mark is not part of the text.
public record DecodedText(String text, Charset charset, boolean hadBom) {}
