package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.Checkpunt;
import nl.eenoverheid.besluit.Vereiste;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** Everything that a result still lacks, with the way to the form when it is filled in there. */
final class MissingParts extends Composite<Div> {
    private final transient UrlQuery query;
    private final long besluit;

    /**
     * Makes the list.
     *
     * @param intro key of the words above it
     */
    MissingParts(String intro, BesluitDetail besluit, BesluitResultaat resultaat, UrlQuery query) {
        this.query = query;
        this.besluit = besluit.id();
        List<Vereiste> missing = missing(besluit, resultaat);
        UnorderedList list = new UnorderedList();
        missing.forEach(each -> list.add(new ListItem(getTranslation("besluit.move.missing." + each.name()))));
        getContent().add(new Paragraph(getTranslation(intro)), list);
        List<Vereiste> written =
                missing.stream().filter(each -> each != Vereiste.MINDERHEID).toList();
        if (!written.isEmpty()) {
            getContent().add(link(written));
        }
    }

    /** What a result still lacks. */
    static List<Vereiste> missing(BesluitDetail besluit, BesluitResultaat resultaat) {
        return besluit.checklist(resultaat).stream()
                .filter(point -> point.oordeel() == Checkpunt.Oordeel.ONTBREEKT)
                .map(Checkpunt::vereiste)
                .toList();
    }

    private Component link(List<Vereiste> missing) {
        String parts = missing.stream()
                .map(each -> getTranslation("besluit.vastleggen.vulIn." + each.name()))
                .collect(Collectors.joining(getTranslation("besluit.vastleggen.en")));
        return new PathLink(query.on(BesluitRoutes.edit(besluit)), getTranslation("besluit.vastleggen.vulIn", parts));
    }
}
