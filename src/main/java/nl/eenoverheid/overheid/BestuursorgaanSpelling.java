package nl.eenoverheid.overheid;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of bodies as people write them, so that one body under two spellings is not taken for two. */
public final class BestuursorgaanSpelling {
    private static final Pattern KIND =
            Pattern.compile("^(gemeente|provincie|waterschap)\\s+", Pattern.CASE_INSENSITIVE);
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("\\s+", " "),
            new Spelling("\\bburgemeester (en|&) wethouders\\b|\\bb (en|&) w\\b", "b&w"),
            new Spelling("\\bgs\\b", "gedeputeerde staten"),
            new Spelling("\\bps\\b", "provinciale staten"),
            new Spelling("\\bdb\\b", "dagelijks bestuur"),
            new Spelling("\\bab\\b", "algemeen bestuur"),
            new Spelling("\\bcollege (van )?gedeputeerde staten\\b", "gedeputeerde staten"),
            new Spelling("\\bcollege\\b(?! (van )?b&w)", "college b&w"),
            new Spelling("\\braad\\b", "gemeenteraad"),
            new Spelling("\\b(van|de|het|gemeente|provincie|waterschap)\\b", ""),
            new Spelling("\\s+", " "));

    private BestuursorgaanSpelling() {}

    /** The same for every way to write the name of one body. */
    public static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        for (Spelling spelling : SPELLINGS) {
            key = spelling.from().matcher(key).replaceAll(spelling.to());
        }
        return key.strip();
    }

    /** The body with the organisation that it belongs to in its name: “gemeenteraad” of Ommen is “gemeenteraad Ommen”. */
    public static String of(String body, String organisatie) {
        String place = KIND.matcher(organisatie).replaceFirst("");
        return key(body).contains(key(place)) ? body : body + " " + place;
    }

    private record Spelling(Pattern from, String to) {
        Spelling(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }
}
