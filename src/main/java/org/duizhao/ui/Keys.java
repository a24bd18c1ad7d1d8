package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Combinations of keys: as settings write them, and whether a pressed key is one of them on this
/// keyboard.
final class Keys {

  /// What the digits' keys give on French and Belgian keyboards without Shift.
  private static final List<String> UNSHIFTED_DIGITS =
      List.of("à", "&", "é", "\"", "'", "(", "§-", "è", "!_", "ç");

  private static final Map<String, KeyCode> SIGNS =
      Map.of(
          "+", KeyCode.PLUS,
          "=", KeyCode.EQUALS,
          "-", KeyCode.MINUS,
          ",", KeyCode.COMMA,
          ".", KeyCode.PERIOD,
          "/", KeyCode.SLASH,
          ";", KeyCode.SEMICOLON,
          "[", KeyCode.OPEN_BRACKET,
          "]", KeyCode.CLOSE_BRACKET);

  private Keys() {}

  /// Reads `Shortcut+Shift+Z`; `Shortcut` is Command on a Mac and Ctrl elsewhere. Not
  /// `KeyCombination.valueOf`, which takes a code such as `DIGIT1` for a character, and characters
  /// depend on the keyboard's layout.
  ///
  /// @throws IllegalArgumentException when it is none
  static KeyCombination parse(String text) {
    List<KeyCombination.Modifier> modifiers = new ArrayList<>();
    int plus = text.lastIndexOf('+');
    for (String name : text.substring(0, Math.max(0, plus)).split("\\+", -1)) {
      switch (name) {
        case "" -> {}
        case "Shortcut" -> modifiers.add(KeyCombination.SHORTCUT_DOWN);
        case "Shift" -> modifiers.add(KeyCombination.SHIFT_DOWN);
        case "Alt" -> modifiers.add(KeyCombination.ALT_DOWN);
        case "Ctrl" -> modifiers.add(KeyCombination.CONTROL_DOWN);
        case "Meta" -> modifiers.add(KeyCombination.META_DOWN);
        default -> throw new IllegalArgumentException(text);
      }
    }
    String code = text.substring(plus + 1).toUpperCase(Locale.ROOT);
    return new KeyCodeCombination(
        KeyCode.valueOf(code.equals("ESC") ? "ESCAPE" : code),
        modifiers.toArray(KeyCombination.Modifier[]::new));
  }

  /// The combination as `parse` reads it.
  static String text(KeyCombination keys) {
    StringBuilder text = new StringBuilder();
    add(text, "Shortcut+", keys.getShortcut());
    add(text, "Ctrl+", keys.getControl());
    add(text, "Meta+", keys.getMeta());
    add(text, "Alt+", keys.getAlt());
    add(text, "Shift+", keys.getShift());
    return text.append(((KeyCodeCombination) keys).getCode().name()).toString();
  }

  /// The combination just pressed; empty as long as only Ctrl, Shift and their like are down.
  static Optional<KeyCombination> pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED || code == KeyCode.DEAD_ACUTE) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean mac = !event.isControlDown() && event.isShortcutDown();
    text.append(event.isShortcutDown() ? "Shortcut+" : "");
    text.append(event.isControlDown() && !event.isShortcutDown() ? "Ctrl+" : "");
    text.append(event.isMetaDown() && !mac ? "Meta+" : "");
    text.append(event.isAltDown() ? "Alt+" : "");
    text.append(event.isShiftDown() ? "Shift+" : "");
    return Optional.of(parse(text + code.name()));
  }

  /// Whether a command can have these keys: they must not be what types a character.
  static boolean canRun(KeyCombination keys) {
    KeyCode code = ((KeyCodeCombination) keys).getCode();
    boolean held =
        keys.getShortcut() == ModifierValue.DOWN
            || keys.getControl() == ModifierValue.DOWN
            || keys.getMeta() == ModifierValue.DOWN
            || keys.getAlt() == ModifierValue.DOWN;
    return code.isFunctionKey() || (held && code != KeyCode.TAB);
  }

  /// Whether the event is the combination by its key.
  static boolean match(KeyCombination keys, KeyEvent event) {
    return keys.match(event);
  }

  /// Whether the event is the combination by the character on its key: keyboards put digits and
  /// signs on different keys, and some need Shift for them.
  static boolean matchByCharacter(KeyCombination keys, KeyEvent event) {
    for (KeyCode code : byCharacter(event)) {
      if (keys.match(with(event, code, event.isShiftDown()))
          || (event.isShiftDown() && keys.match(with(event, code, false)))) {
        return true;
      }
    }
    return false;
  }

  private static List<KeyCode> byCharacter(KeyEvent event) {
    List<KeyCode> codes = new ArrayList<>();
    KeyCode code = event.getCode();
    if (code.isDigitKey() && !code.isKeypadKey()) {
      return codes;
    }
    if (code.isKeypadKey() && code.isDigitKey() && !event.isAltDown()) {
      codes.add(KeyCode.valueOf("DIGIT" + code.name().charAt(code.name().length() - 1)));
      return codes;
    }
    String text = halfWidth(event.getText());
    if (text.length() != 1) {
      return codes;
    }
    char c = text.charAt(0);
    if (c >= '0' && c <= '9') {
      codes.add(KeyCode.valueOf("DIGIT" + c));
    }
    KeyCode sign = SIGNS.get(text);
    if (sign != null) {
      codes.add(sign);
    }
    for (int digit = 0; digit < UNSHIFTED_DIGITS.size(); digit++) {
      if (UNSHIFTED_DIGITS.get(digit).indexOf(c) >= 0) {
        codes.add(KeyCode.valueOf("DIGIT" + digit));
      }
    }
    return codes;
  }

  /// Chinese input methods give full-width signs.
  private static String halfWidth(String text) {
    if (text.length() != 1) {
      return text;
    }
    char c = text.charAt(0);
    if (c == '。') {
      return ".";
    }
    return c > '\uff00' && c < '\uff5f' ? Character.toString(c - 0xfee0) : text;
  }

  private static KeyEvent with(KeyEvent event, KeyCode code, boolean shift) {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        event.getCharacter(),
        event.getText(),
        code,
        shift,
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }

  private static void add(StringBuilder text, String name, ModifierValue value) {
    if (value == ModifierValue.DOWN) {
      text.append(name);
    }
  }
}
