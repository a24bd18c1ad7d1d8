package org.duizhao.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Sorts words in Latin letters: English ones, names, those of other languages, pinyin.
final class LatinWords {

  private static final Set<String> ENGLISH =
      words(
          """
          the of and to in is that it for was on with as he be at by this had not are but from or have an they which
          one you were her all she there would their we him been has when who will more if no out so said what up its
          about into than them can only other new some could time these two may then do first any my now such like our
          over me even most made after also did many before must through back where much your way well down should
          because each just those people how too very make still own see work here get both between being under never
          same another know while last might us off come since against go came right used take three states himself
          few don't it's i'm isn't didn't doesn't can't won't that's he's she's we're they're i i've you're a
          """);

  /// Small words of French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Turkish,
  /// Indonesian and Vietnamese that English has not.
  private static final Set<String> FOREIGN =
      words(
          """
          le la les des du et est une dans que qui pour pas sur avec sont mais nous vous cette être ce il elle je tu
          der die das und ist nicht ein eine zu den mit sich von auf für dem auch wird ich wir sie aber dass oder nach
          el los las una por con para es como más pero sus al lo todo esta muy del y yo
          il gli che di per non sono della nel anche questo ma alla si mi
          o os um uma não com dos da em mais foi ele são você
          het een van niet zijn dat op aan wordt ook voor maar bij er naar ik
          och att det som på är inte jag har till om för ett av
          nie się jest na jak ale tak czy był
          bir ve bu için ile değil ne var
          yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya
          của và là có không được một những cho người các với này
          """);

  /// The vowels with tone marks that make a word pinyin.
  private static final Pattern TONED =
      Pattern.compile("\\p{L}*[āēīōūǖǎěǐǒǔǚǘǜ]\\p{L}*|[a-zü]{1,6}[1-5](?:[a-zü]{1,6}[1-5])*");

  private LatinWords() {}

  static LanguageToken.Type type(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (ENGLISH.contains(lower)) {
      return LanguageToken.Type.FUNCTION_WORD;
    }
    if (FOREIGN.contains(lower) || TONED.matcher(lower).matches()) {
      return LanguageToken.Type.FOREIGN_WORD;
    }
    if (Character.isUpperCase(word.codePointAt(0)) || hasInnerCapital(word)) {
      return LanguageToken.Type.NAME;
    }
    // café and naïve are English enough; ą, ő or ư never are.
    boolean plain = lower.codePoints().allMatch(c -> c < 0x80 || "éèêëïüöçñôâ".indexOf(c) >= 0);
    return plain ? LanguageToken.Type.WORD : LanguageToken.Type.FOREIGN_WORD;
  }

  private static boolean hasInnerCapital(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
