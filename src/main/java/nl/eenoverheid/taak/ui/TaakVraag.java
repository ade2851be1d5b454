package nl.eenoverheid.taak.ui;

import java.util.function.Consumer;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakId;

/** Asks something of an organisation, in a dialog. */
public interface TaakVraag {

    /**
     * Opens the dialog.
     *
     * @param begin what stands in it already; whatever is null or empty is for the person to fill in
     * @param asked what to do with the new task
     */
    void open(TaakData begin, Consumer<TaakId> asked);
}
