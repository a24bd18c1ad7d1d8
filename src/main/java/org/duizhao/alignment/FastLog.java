package org.duizhao.alignment;

/// The natural logarithm to four figures, several times faster than `Math.log`.
final class FastLog {

  private static final int BITS = 12;
  private static final float[] TABLE = new float[1 << BITS];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = (float) Math.log(1 + (i + 0.5) / TABLE.length);
    }
  }

  private FastLog() {}

  /// @param value above 0
  static float ln(float value) {
    int bits = Float.floatToRawIntBits(value);
    int exponent = (bits >>> 23) - 127;
    return exponent * 0.6931472f + TABLE[(bits >>> (23 - BITS)) & (TABLE.length - 1)];
  }
}
