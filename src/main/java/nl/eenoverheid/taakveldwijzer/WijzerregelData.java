package nl.eenoverheid.taakveldwijzer;

import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.shared.InputCheck;

/**
 * That a theme is about a taakveld of a layer.
 *
 * @param taakveld code, as text: the same code is another taakveld in another layer
 */
public record WijzerregelData(
        String thema, Overheidslaag laag, String taakveld, Wijzerverband verband, String toelichting) {
    public static final int LONGEST_THEMA = 60;
    public static final int LONGEST_TOELICHTING = 500;
    private static final int LONGEST_CODE = 12;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    WijzerregelData checked() {
        var check = new InputCheck();
        String theme = check.required("thema", thema, LONGEST_THEMA);
        String code = check.required("taakveld", taakveld, LONGEST_CODE);
        String words = check.optional("toelichting", toelichting, LONGEST_TOELICHTING);
        check.done();
        return new WijzerregelData(theme, laag, code, verband, words);
    }
}
