package nl.eenoverheid.signaal.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.eenoverheid.signaal.SignaalData;

/** The words of a conversation, sentence by sentence, each knowing the field that it came from. */
final class SplitSentences {
    private static final Locale DUTCH = Locale.of("nl");

    private SplitSentences() {}

    static List<Sentence> of(SignaalData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("woorden", data.woorden());
        fields.put("ervaren", data.ervaren());
        fields.put("dwars", data.dwars());
        fields.put("zelf", data.zelf());
        fields.put("gehoord", data.gehoord());
        fields.put("gevoeld", data.gevoeld());
        fields.put("beleefd", data.beleefd());
        List<Sentence> all = new ArrayList<>();
        fields.forEach((field, text) -> addTo(all, field, text));
        return all;
    }

    /** The chosen sentences of one field as a text again, with its lines. */
    static String text(List<Sentence> sentences, String field, IntPredicate chosen) {
        StringBuilder text = new StringBuilder();
        int line = -1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.field().equals(field) && chosen.test(at)) {
                if (line >= 0) {
                    text.append(line == sentence.line() ? ' ' : '\n');
                }
                text.append(sentence.text());
                line = sentence.line();
            }
        }
        return text.toString();
    }

    private static void addTo(List<Sentence> all, String field, String text) {
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(DUTCH);
            breaks.setText(lines[line]);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String sentence = lines[line].substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    all.add(new Sentence(field, line, sentence));
                }
                start = end;
            }
        }
    }

    /**
     * One sentence.
     *
     * @param field the name of the field
     * @param line the line of the field on which it stands, from 0
     */
    record Sentence(String field, int line, String text) {}
}
