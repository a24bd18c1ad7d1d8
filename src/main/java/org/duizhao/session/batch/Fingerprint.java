package org.duizhao.session.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether an output would come out the same: a digest of its inputs' bytes and the options.
final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(BatchPair pair, String options) throws IOException {
    MessageDigest digest = sha256();
    digest.update(options.getBytes(StandardCharsets.UTF_8));
    for (Path input : pair.inputs()) {
      byte[] bytes = Files.readAllBytes(input);
      // The length first: two files are another pair when a byte moves from one to the other.
      digest.update((":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
