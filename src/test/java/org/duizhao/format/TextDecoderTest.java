package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8         | 機器學習的模型需要大量的數據。
          UTF-8         | 中
          GB18030       | 机器学习的模型需要大量的数据。
          GB18030       | 機器學習的模型需要大量的數據。
          GB18030       | 你好
          GB18030       | 中文
          GB18030       | 联通
          GB18030       | 第一章 English words and 中文 mixed, with numbers 123.
          GB18030       | 𠀀𠀁是罕用字，其餘都是常用的字。
          GB18030       | 她看见海面上有一只白色的鸟慢慢飞过。
          x-windows-950 | 機器學習的模型需要大量的數據。
          x-windows-950 | 你好
          x-windows-950 | 中文
          x-windows-950 | 請問圖書館怎麼走?
          x-windows-950 | 她看見海面上有一隻白色的鳥慢慢飛過。
          Big5-HKSCS    | 佢哋喺嗰度食嘢，我哋冇去。
          """)
  void the_encoding_is_found(String charset, String text) {
    Charset real = Charset.forName(charset.strip());
    DecodedText decoded = decoder.decode(text.getBytes(real), "a.txt");
    assertThat(decoded).isEqualTo(new DecodedText(text, real, false));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "GB18030,84319533",
    "UTF-32LE,FFFE0000"
  })
  void a_byte_order_mark_decides_and_is_no_text(String charset, String mark) {
    byte[] bytes =
        joined(HexFormat.of().parseHex(mark), "你好\nA".getBytes(Charset.forName(charset)));
    assertThat(decoder.decode(bytes, "a.txt"))
        .isEqualTo(new DecodedText("你好\nA", Charset.forName(charset), true));
  }

  @ParameterizedTest
  @CsvSource({"''", "'plain ASCII, nothing else\r\n'", "'\t'"})
  void ascii_and_nothing_are_utf_8(String text) {
    assertThat(decoder.decode(text.getBytes(StandardCharsets.US_ASCII), "a.txt"))
        .isEqualTo(new DecodedText(text, StandardCharsets.UTF_8, false));
  }

  @Test
  void a_wrong_byte_is_named_with_its_place() {
    byte[] bytes =
        joined("機器學習的模型需要大量的數據。".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xe6, 'x'});
    assertThatThrownBy(() -> decoder.decode(bytes, "story.txt"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("story.txt: byte 45 (E6)");
  }

  @Test
  void a_file_cut_inside_a_character_is_refused() {
    byte[] whole = "機器學習的模型需要大量的數據".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThatThrownBy(() -> decoder.decode(cut, "story.txt"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("story.txt: byte 39 (E6)");
  }

  @Test
  void half_a_character_in_utf_16_is_refused() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0x60, 0x4f, 0x7d};
    assertThatThrownBy(() -> decoder.decode(bytes, "a.txt"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("a.txt: byte 4 (7D) is wrong in UTF-16LE");
  }

  @Test
  void a_binary_file_is_refused() {
    byte[] picture = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    assertThatThrownBy(() -> decoder.decode(picture, "a.png"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("a.png: byte 8 is no part of a text (00)");
  }

  @Test
  void western_text_in_an_old_encoding_is_refused_rather_than_read_as_chinese() {
    byte[] bytes = "Le café était fermé".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> decoder.decode(bytes, "a.txt"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("byte 6 (E9)");
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }
}
