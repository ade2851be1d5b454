package nl.eenoverheid.overheid;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which people look for a body: “coll omm” means the college of Ommen. Case, accents and order do not matter. */
record OrgaanWoorden(List<String> words) {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static OrgaanWoorden of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new OrgaanWoorden(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether each of these words begins a word of the other. */
    boolean mean(OrgaanWoorden other) {
        return words.stream().allMatch(word -> other.words().stream().anyMatch(each -> each.startsWith(word)));
    }

    /** Whether they mean this name itself, without the other words by which it can be found. */
    boolean name(String naam) {
        return mean(of(naam));
    }
}
