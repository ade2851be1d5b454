package nl.eenoverheid.exchange.besluiten;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitData;

/**
 * What a besluit says, as the one text that the standard has for it: title, summary and reasons with an empty line between.
 * Written again after it was read, it is the same text.
 */
record Toelichting(String titel, String samenvatting, String motivering) {
    private static final String BETWEEN = "\n\n";
    private static final String CUT = "…";

    /** The one text. A title that is only the beginning of the summary is left out. */
    String write() {
        String beginning = titel.endsWith(CUT) ? titel.substring(0, titel.length() - 1) : titel;
        String title = samenvatting.startsWith(beginning) ? "" : titel;
        return Stream.of(title, samenvatting, motivering)
                .map(Toelichting::clean)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Reads one text, which is not empty: a first line that stands apart is the title. */
    static Toelichting read(String text) {
        String clean = clean(text);
        int end = clean.indexOf(BETWEEN);
        String first = end < 0 ? clean : clean.substring(0, end);
        String rest = end < 0 ? "" : clean.substring(end + BETWEEN.length());
        boolean titled = !rest.isEmpty()
                && !first.contains("\n")
                && first.length() <= BesluitData.LONGEST_TITLE
                && !rest.startsWith(first);
        return titled ? split(first, rest) : split(beginning(first), clean);
    }

    private static Toelichting split(String titel, String text) {
        List<String> parts = List.of(text.split(BETWEEN, 2));
        String summary = parts.getFirst();
        if (summary.length() <= BesluitData.LONGEST_LINES) {
            return new Toelichting(titel, summary, parts.size() == 1 ? "" : parts.getLast());
        }
        int space = summary.lastIndexOf(' ', BesluitData.LONGEST_LINES);
        int cut = space < 1 ? BesluitData.LONGEST_LINES : space;
        return new Toelichting(
                titel, summary.substring(0, cut), text.substring(cut).strip());
    }

    private static String beginning(String paragraph) {
        String line = paragraph.lines().findFirst().orElse("");
        if (line.length() <= BesluitData.LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', BesluitData.LONGEST_TITLE - 1);
        return line.substring(0, space < 1 ? BesluitData.LONGEST_TITLE - 1 : space) + CUT;
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip().replaceAll("\n{3,}", BETWEEN);
    }
}
