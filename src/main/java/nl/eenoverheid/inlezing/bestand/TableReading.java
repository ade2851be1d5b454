package nl.eenoverheid.inlezing.bestand;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.InlezingData;

/** Reads a table with a row per government and taakveld, of which the rows of one government stand together. */
final class TableReading {
    private static final Pattern TAAKVELD = Pattern.compile("(Tot_TV|\\d+\\.\\d*[a-z]?)(?:\\s.*)?");
    private static final int MANY_ROWS = 2_000;
    private static final int LONGEST_NAME = 120;

    private final Rows rows;
    private final InlezingData stated;
    private final Consumer<Aanlevering> to;
    private final Set<String> closed = new HashSet<>();
    private String naam = "";
    private String plek = "";
    private final List<Cel> cellen = new ArrayList<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();

    TableReading(Rows rows, InlezingData stated, Consumer<Aanlevering> to) {
        this.rows = rows;
        this.stated = stated;
        this.to = to;
    }

    void read() throws IOException {
        Rij head = rows.next().orElseThrow(() -> new InvalidFile(Foutcode.SF010, ""));
        Kolommen kolommen = Kolommen.of(head);
        for (Optional<Rij> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().isEmpty()) {
                take(row.get(), kolommen, head.cellen().size());
            }
        }
        close();
        if (closed.isEmpty()) {
            throw new InvalidFile(Foutcode.SF010, "");
        }
    }

    private void take(Rij row, Kolommen kolommen, int width) {
        String place = CsvRows.place(row.nummer());
        String who = row.cel(kolommen.naam());
        if (who.length() > LONGEST_NAME) {
            throw new InvalidFile(Foutcode.SF999, place);
        }
        if (!who.equals(naam)) {
            close();
            begin(who, place);
        }
        if (row.cellen().size() > width || row.cellen().size() <= Math.max(kolommen.lasten(), kolommen.baten())) {
            find(Foutcode.SF016, place, width + " ≠ " + row.cellen().size());
            return;
        }
        if (row.getallen().contains(kolommen.taakveld())) {
            find(Foutcode.SF004, place, "taakveld", row.cel(kolommen.taakveld()));
            return;
        }
        String code = code(row.cel(kolommen.taakveld()));
        add(Deel.LASTEN, row, kolommen.lasten(), code, "");
        add(Deel.BATEN, row, kolommen.baten(), code, "");
        kolommen.categorieen().forEach(each -> add(each.deel(), row, each.kolom(), code, each.categorie()));
    }

    private void begin(String who, String place) {
        naam = who;
        plek = place;
        if (closed.contains(key(who))) {
            find(Foutcode.EO005, place);
        }
    }

    private void close() {
        if (plek.isEmpty()) {
            return;
        }
        closed.add(key(naam));
        to.accept(new Aanlevering(
                plek,
                Objects.requireNonNull(stated.laag()),
                naam,
                "",
                Objects.requireNonNull(stated.boekjaar()),
                Objects.requireNonNull(stated.verslag()),
                Detail.TOTALEN,
                cellen,
                bevindingen));
        cellen.clear();
        bevindingen.clear();
    }

    private void add(Deel deel, Rij row, int column, String code, String categorie) {
        String place = CsvRows.place(row.nummer());
        String text = row.cel(column);
        if (row.formules().contains(column)) {
            find(Foutcode.SF004, place, deel.naam(), text.isEmpty() ? "=" : text);
        } else if (Bedragen.isMissing(text)) {
            cellen.add(new Cel(deel, place, code, categorie, null));
        } else if (!row.getallen().contains(column) && Bedragen.isDoubtful(text)) {
            find(Foutcode.EO007, place, text);
        } else {
            Optional<BigDecimal> bedrag = Bedragen.read(text);
            bedrag.ifPresentOrElse(
                    each -> cellen.add(new Cel(deel, place, code, categorie, each)),
                    () -> find(Foutcode.SF004, place, deel.naam(), shortened(text)));
        }
        if (cellen.size() > MANY_ROWS) {
            throw new InvalidFile(Foutcode.SF999, place);
        }
    }

    private void find(Foutcode code, String place, Object... waarden) {
        bevindingen.add(Bevinding.of(code, place, naam, waarden));
    }

    private static String code(String taakveld) {
        Matcher found = TAAKVELD.matcher(taakveld);
        return found.matches() ? found.group(1) : shortened(taakveld);
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String key(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }
}
