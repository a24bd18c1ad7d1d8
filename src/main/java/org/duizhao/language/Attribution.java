package org.duizhao.language;

import org.duizhao.language.Quotations.Place;

/// Whether the words after a closing quotation mark still belong to its sentence: because they say
/// whose words they were (`“你來嗎？”他問。`) or use the quotation as a word (`“為什麼？”的時候`).
final class Attribution {

  /// A clause longer than this tells a story of its own.
  private static final int LONGEST_CLAUSE = 26;

  private static final String SAYING =
      "說说问問答喊叫嚷吼骂罵喝曰云嘟囔嚕噜囁嚅唸念唱吟吐諷讽訴诉應应釋释充調调議议醒令咐催示述評评稱称認认辩辯罵訓训斥笑嘆叹讲講道";

  /// Endings of a clause that make it an attribution. 道 alone is too often another word.
  private static final String[] VERBS = {
    "說", "说", "問", "问", "答", "喊", "叫", "嚷", "吼", "罵", "骂", "喝", "曰", "講", "讲", "嘀咕", "嘟囔", "嘟噥",
    "嘟哝", "咕噥", "咕哝", "喃喃", "呢喃", "自語", "自语", "低語", "低语", "耳語", "耳语", "回答", "答應", "答应", "回應", "回应",
    "開口", "开口", "解釋", "解释", "補充", "补充", "強調", "强调", "反駁", "反驳", "插話", "插话", "插嘴", "建議", "建议", "提醒",
    "命令", "吩咐", "催促", "嘆息", "叹息", "感嘆", "感叹", "感慨", "驚呼", "惊呼", "歡呼", "欢呼", "呼喊", "尖叫", "大叫", "哀求",
    "懇求", "恳求", "央求", "抱怨", "埋怨", "安慰", "承認", "承认", "宣布", "宣佈", "表示", "指出", "寫道", "写道", "回憶", "回忆",
    "求饒", "求饶", "警告", "威脅", "威胁", "抗議", "抗议", "質問", "质问", "發問", "发问", "附和", "嘲笑", "嘲諷", "嘲讽", "打趣",
    "調侃", "调侃", "哭訴", "哭诉", "訴苦", "诉苦", "告狀", "咆哮", "嗚咽", "呜咽", "念叨", "嘮叨", "唠叨", "哼唱", "接話", "接话",
    "接口", "搭話", "搭话", "發話", "发话", "發言", "发言", "致辭", "致辞", "稱讚", "称赞", "讚嘆", "赞叹", "讚美", "赞美", "夸獎",
    "夸奖", "誇獎", "叫好", "求情", "道歉", "辯解", "辩解", "報道", "报道", "報導", "报导", "透露", "介紹", "介绍", "認為", "认为",
    "稱", "称"
  };

  /// Verbs of reports, which as often bring in the next statement.
  private static final String[] REPORTING = {
    "表示", "強調", "强调", "指出", "認為", "认为", "透露", "介紹", "介绍", "補充", "补充", "稱", "称", "宣布", "宣佈", "解釋",
    "解释", "報道", "报道", "報導", "报导", "寫道", "写道", "承認", "承认", "警告", "建議", "建议"
  };

  /// 道 ends a verb of saying after these, and after any adverb in 地 or 然.
  private static final String BEFORE_DAO =
      "說说問问答笑叫喊嚷罵骂喝嘆叹哭吼怒講讲寫写評评應应讚赞唱念唸斥嗔啐勸劝訴诉忙便又也則则冷淡地的然聲声著着即急才先氣气充續续接辯辩反追";

  private static final String AFTER_VERB = "我你您他她它咱們们俺自己大家眾众人了着著道過过一句聲声遍起來来話话出嗓子";

  private final String text;

  Attribution(String text) {
    this.text = text;
  }

  /// Whether the text from `from` on says who spoke.
  boolean follows(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '—') {
      at++;
    }
    int end = clauseEnd(at);
    if (end < 0 || end - at < 2) {
      return false;
    }
    int mark = Mark.firstOf(text, end);
    if (mark < text.length() && leadsOn(at, end, mark)) {
      return false;
    }
    if (isPastSpeech(at, end)) {
      return false;
    }
    if (mark < text.length() && isComma(mark) && opensQuotation(mark + 1) && isVocal(at, end)) {
      return true;
    }
    return endsInSaying(at, end) || saysToSomebody(at, end);
  }

  /// Whether the clause that ends at `end` ends in a verb of saying; `start` is where its sentence
  /// begins.
  boolean endsBefore(int start, int end) {
    int from = Math.max(start, end - LONGEST_CLAUSE);
    return end - from >= 2 && endsInSaying(from, end);
  }

  /// `他說：` brings in what comes next, and so does `他強調，` when no quotation follows.
  private boolean leadsOn(int at, int end, int mark) {
    char c = text.charAt(mark);
    if (Mark.of(c) == Mark.COLON) {
      return true;
    }
    if (!isComma(mark) || opensQuotation(mark + 1)) {
      return false;
    }
    for (String verb : REPORTING) {
      if (end - verb.length() >= at && text.startsWith(verb, end - verb.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int at) {
    return text.charAt(at) == '，' || text.charAt(at) == ',';
  }

  private boolean opensQuotation(int at) {
    int next = Mark.firstOf(text, at);
    return next < text.length()
        && (Mark.of(text.charAt(next)) == Mark.OPEN_QUOTE
            || Mark.of(text.charAt(next)) == Mark.STRAIGHT_QUOTE);
  }

  /// `她冷笑，“…”`, `他長嘆一聲，“…”`: a sound between two parts of what somebody says.
  private boolean isVocal(int at, int end) {
    int last = end;
    while (last > at + 1 && "了著着一聲声口氣气起來来道".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > at + 1 && "笑嘆叹哭哼嚷".indexOf(text.charAt(last - 1)) >= 0;
  }

  /// Whether what follows lacks a subject, so that it goes on with the sentence: `便走了`.
  boolean goesOn(int at) {
    return "便就遂竟".indexOf(text.charAt(at)) >= 0;
  }

  /// The same after a quotation that no mark set off.
  boolean goesOnWithVerb(int at) {
    return "時时之後后便就才也而並并來来去遂竟".indexOf(text.charAt(at)) >= 0;
  }

  /// Whether the text from `at` on uses the quotation before it as a part of the same clause.
  boolean continuesAt(int at, Place place) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean always =
        switch (c) {
          case '的', '之', '等', '般', '字' -> true;
          case '聲', '声' -> place != Place.AFTER_COLON;
          case '地' -> "上下面板球窖鐵铁方".indexOf(next) < 0;
          case '云' -> next == '云';
          case '這', '这' -> "樣样種种句話话類类番".indexOf(next) >= 0 || isAboutWords(at);
          case '那' -> "樣样種种句類类番".indexOf(next) >= 0 || isAboutWords(at);
          case '諸', '诸' -> next == '如';
          default -> false;
        };
    if (always || place == Place.AFTER_COLON) {
      return always;
    }
    return switch (c) {
      case '或', '及', '與', '与', '似', '是' -> true;
      case '和' -> "他她我你".indexOf(next) < 0;
      case '一' -> "詞词類类語语說说文書书般樣样字".indexOf(next) >= 0 || isSound(at);
      case '二', '兩', '两', '三', '四', '幾', '几' -> next == '字' || next == '個' || next == '个';
      default -> false;
    };
  }

  /// `這個問題`, `这些话`: the quotation is what is spoken of.
  private boolean isAboutWords(int at) {
    int noun = at + 2;
    return noun < text.length()
        && "個个些一兩两三幾几".indexOf(text.charAt(at + 1)) >= 0
        && "問问詞词字句話话說说念聲声疑口".indexOf(text.charAt(noun)) >= 0;
  }

  /// `“砰！”一聲，`: the quotation is a noise.
  private boolean isSound(int at) {
    int after = at + 2;
    return after < text.length()
        && "聲声".indexOf(text.charAt(at + 1)) >= 0
        && (Mark.carriesOn(text.charAt(after)) || Mark.isHan(text.charAt(after)));
  }

  /// Whether the text from `at` on names a new subject: 他, 她, a pause word.
  boolean startsAnew(int at) {
    return "我你您他她它".indexOf(text.charAt(at)) >= 0;
  }

  /// `說完`, `說罷`, `話音剛落`: what was said is over, and the story goes on.
  private boolean isPastSpeech(int at, int end) {
    for (int i = at; i + 1 < end; i++) {
      char next = text.charAt(i + 1);
      if ("完罷罢畢毕".indexOf(next) >= 0 && SAYING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (next == '音' && (text.charAt(i) == '話' || text.charAt(i) == '话')) {
        return true;
      }
    }
    // `說着站了起來`: nobody is named, so that it tells what happens next.
    return "說说".indexOf(text.charAt(at)) >= 0;
  }

  private boolean endsInSaying(int at, int end) {
    int last = end;
    // `他問我`, `他喊了一聲`, `他說着`: what may stand after the verb.
    for (int stripped = 0; stripped <= 5 && last > at + 1; stripped++) {
      if (endsInVerb(at, last)) {
        return true;
      }
      if (AFTER_VERB.indexOf(text.charAt(last - 1)) < 0) {
        return false;
      }
      last--;
    }
    return false;
  }

  private boolean endsInVerb(int at, int last) {
    for (String verb : VERBS) {
      int from = last - verb.length();
      if (from > at && text.startsWith(verb, from) && !isNoun(from)) {
        return true;
      }
    }
    return text.charAt(last - 1) == '道'
        && last - 2 >= at
        && BEFORE_DAO.indexOf(text.charAt(last - 2)) >= 0;
  }

  /// `傳說`, `小說`, `訪問`, `學問`: nouns that end like verbs of saying.
  private boolean isNoun(int verbAt) {
    char verb = text.charAt(verbAt);
    char before = text.charAt(verbAt - 1);
    return switch (verb) {
      case '說', '说' -> "小傳传學学據据聽听".indexOf(before) >= 0;
      case '問', '问' -> "學学訪访疑顧顾".indexOf(before) >= 0;
      case '叫' -> before == '被';
      case '稱', '称' -> "名號号自俗簡简職职人暱昵".indexOf(before) >= 0;
      case '喝' -> "吃好大".indexOf(before) >= 0;
      case '答' -> before == '報' || before == '报';
      default -> false;
    };
  }

  /// `我問父親`, `他告訴小王`: the verb and a short name after it.
  private boolean saysToSomebody(int at, int end) {
    for (int i = Math.max(at + 1, end - 5); i < end - 1; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if ((c == '問' || c == '问') && "題题號号候路世津".indexOf(next) < 0 && !isNoun(i)) {
        return true;
      }
      if (c == '告' && (next == '訴' || next == '诉') && end - i > 2) {
        return true;
      }
    }
    return false;
  }

  /// The end of the clause at `at`, or -1 when it is too long to be an attribution.
  private int clauseEnd(int at) {
    int limit = Math.min(text.length(), at + LONGEST_CLAUSE);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      switch (Mark.of(c)) {
        case STOP, DOT, ELLIPSIS, COLON, SEMICOLON, LINE_END, OPEN_QUOTE, STRAIGHT_QUOTE -> {
          return trimmed(at, i);
        }
        default -> {
          if (c == '，' || c == ',' || c == '—') {
            return trimmed(at, i);
          }
        }
      }
    }
    return limit == text.length() ? trimmed(at, limit) : -1;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Mark.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
