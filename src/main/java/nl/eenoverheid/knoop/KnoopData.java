package nl.eenoverheid.knoop;

import java.util.Set;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody writes it.
 *
 * @param dossier the dossier that it belongs to, if any
 * @param onderwerp what it is about; null while nobody said so
 * @param vraag one sentence; gets its question mark when it was forgotten
 * @param toelichting what one must know to understand it
 * @param signalen ids of the signalen that it rests on
 * @param duidingen ids of the duidingen that it rests on
 */
public record KnoopData(
        @Nullable WerkruimteId werkruimte,
        @Nullable DossierId dossier,
        @Nullable BevoegdheidOnderwerp onderwerp,
        String vraag,
        String toelichting,
        Set<Long> signalen,
        Set<Long> duidingen) {
    /** Longest question, in characters. */
    public static final int LONGEST_QUESTION = 300;

    /** Longest other text, in characters. */
    public static final int LONGEST = 4000;

    private static final int MOST = 200;

    public KnoopData {
        signalen = Set.copyOf(signalen);
        duidingen = Set.copyOf(duidingen);
    }

    /** A question of which nobody said yet what it is about. */
    public KnoopData(
            @Nullable WerkruimteId werkruimte,
            @Nullable DossierId dossier,
            String vraag,
            String toelichting,
            Set<Long> signalen,
            Set<Long> duidingen) {
        this(werkruimte, dossier, null, vraag, toelichting, signalen, duidingen);
    }

    /** The same, about this subject. */
    public KnoopData about(@Nullable BevoegdheidOnderwerp subject) {
        return new KnoopData(werkruimte, dossier, subject, vraag, toelichting, signalen, duidingen);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    KnoopData checked() {
        var check = new InputCheck();
        check.chosen("werkruimte", werkruimte);
        String asked = asQuestion(check.required("vraag", vraag, LONGEST_QUESTION - 1));
        String explained = check.optional("toelichting", toelichting, LONGEST);
        check.unless(signalen.size() <= MOST, "signalen", "knoop.input.many", MOST);
        check.unless(duidingen.size() <= MOST, "duidingen", "knoop.input.many", MOST);
        check.done();
        return new KnoopData(werkruimte, dossier, onderwerp, asked, explained, signalen, duidingen);
    }

    private static String asQuestion(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.endsWith("?") ? line : line.replaceFirst("[\\s.!;:,…]+$", "") + "?";
    }
}
