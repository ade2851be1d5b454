package nl.eenoverheid.inlezing.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.inlezing.Foutcode;

/** Where the columns of a table stand, by their heads; others are passed over. */
record Kolommen(int naam, int taakveld, int lasten, int baten, List<Deelkolom> categorieen) {
    private static final Set<String> NAMES = Set.of(
            "gemeenten", "gemeente", "overheden", "overheid", "provincies", "waterschappen", "waterschap", "naam");
    private static final Pattern PART = Pattern.compile("([LB])(\\d+(?:\\.\\d+)*)(?:\\s.*)?");

    Kolommen {
        categorieen = List.copyOf(categorieen);
    }

    static Kolommen of(Rij head) {
        int naam = -1;
        int taakveld = -1;
        int lasten = -1;
        int baten = -1;
        List<Deelkolom> parts = new ArrayList<>();
        for (int i = 0; i < head.cellen().size(); i++) {
            String name = head.cel(i).toLowerCase(Locale.ROOT);
            Matcher part = PART.matcher(head.cel(i));
            if (NAMES.contains(name) && naam < 0) {
                naam = i;
            } else if (name.equals("taakveld")) {
                taakveld = i;
            } else if (name.equals("lasten")) {
                lasten = i;
            } else if (name.equals("baten")) {
                baten = i;
            } else if (part.matches()) {
                parts.add(new Deelkolom(i, part.group(1).equals("L") ? Deel.LASTEN : Deel.BATEN, part.group(2)));
            }
        }
        require(naam, "Gemeenten", head);
        require(taakveld, "Taakveld", head);
        require(lasten, "Lasten", head);
        require(baten, "Baten", head);
        return new Kolommen(naam, taakveld, lasten, baten, parts);
    }

    private static void require(int column, String name, Rij head) {
        if (column < 0) {
            throw new InvalidFile(Foutcode.SF016, CsvRows.place(head.nummer()), name);
        }
    }

    /** A column with one category. */
    record Deelkolom(int kolom, Deel deel, String categorie) {}
}
