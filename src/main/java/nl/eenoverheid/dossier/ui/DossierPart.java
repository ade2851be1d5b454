package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.dossier.DossierId;

/**
 * A part of the page of a dossier that another module shows: its speelruimte, its knopen, its besluiten, what is told
 * back. The module implements this as a bean in its own {@code ui} package and allows itself {@code dossier :: ui}; the
 * page finds all of them.
 *
 * <p>The places on {@link DossierTab#KERN}: 10 what it is about, 20 speelruimte, 30 knopen, and aside 10 who takes part,
 * 20 what was read together. On {@link DossierTab#BUITEN}: 10 what was heard, 20 terugkoppeling. On {@link
 * DossierTab#STUKKEN}: 10 documents, 20 figures, 30 notes of talks. On {@link DossierTab#WERK}: 10 tasks, 20 meetings. On
 * {@link DossierTab#GELD}: 10 opgaven. On {@link DossierTab#BESLUITEN}: 10 besluiten.
 */
public interface DossierPart {

    /** The side of the dossier on which it stands. */
    DossierTab tab();

    /** Its place among the parts there, the lowest first. */
    int order();

    /** Whether it stands in the narrower column. */
    default boolean aside() {
        return false;
    }

    /**
     * A new part, for each page: a {@code Panel} with its own heading and, when there is nothing, words that say what to
     * do. The caller may see the dossier; whether they may change it is for the part's own service to say. It keeps
     * itself true with {@code Live.bind}.
     */
    Component part(DossierId id);
}
