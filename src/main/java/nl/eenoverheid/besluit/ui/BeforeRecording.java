package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.besluit.AkkoordStatus;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Tells who is about to record a result what stands in the way, so that nobody presses into a refusal. */
final class BeforeRecording extends Div {

    /**
     * Makes it.
     *
     * @param chosen the result; as long as nobody chose it is said of the one that asks most
     */
    BeforeRecording(BesluitDetail besluit, @Nullable BesluitResultaat chosen, BesluitActions actions, UrlQuery query) {
        addClassName("eo-col");
        BesluitResultaat resultaat = chosen == null ? BesluitResultaat.VASTGESTELD : chosen;
        AkkoordStatus akkoord = actions.akkoord(besluit).status();
        if (resultaat.decides() && !akkoord.goesOn()) {
            add(loud(new Paragraph(getTranslation("besluit.move.eerstAkkoord." + akkoord.name()))));
        }
        if (!MissingParts.missing(besluit, resultaat).isEmpty()) {
            add(loud(new MissingParts(
                    "besluit.vastleggen.mist" + (chosen == null ? ".vaststellen" : ""), besluit, resultaat, query)));
        } else if (chosen != null) {
            add(new ChecklistView(besluit, chosen, query));
        }
    }

    private static Component loud(Component words) {
        Div loud = new Div(words);
        loud.addClassNames("eo-summary", Tone.WARN.className());
        return loud;
    }
}
