package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.taak.TaakListItem;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** The open tasks of a dossier, with a way to ask something and to all of them. */
@StyleSheet("styles/taak.css")
final class TakenPanel extends Composite<Panel> {
    private final PagedList<TaakListItem> list;
    private final Div acts = new Div();

    TakenPanel(Function<@Nullable String, Page<TaakListItem>> loader, UrlQuery query) {
        list = new PagedList<>(
                loader, taak -> TaakTexts.row(this, bare(taak), TaakRoutes.detail(taak.id())), TakenPanel::nothing);
        acts.addClassNames("eo-actions", "eo-panel-acts");
        PathLink all = new PathLink(query.on(TaakRoutes.LIST), getTranslation("taak.dossier.all"));
        all.addClassName("eo-button");
        acts.add(all);
        getContent().add(list, acts);
        getContent().flush();
    }

    @Override
    protected Panel initContent() {
        return new Panel(TaakTexts.text("taak.list.title"));
    }

    void offer(Runnable ask) {
        acts.addComponentAsFirst(new Button(getTranslation("taak.ask.open"), click -> ask.run()));
    }

    void refresh() {
        list.reload();
    }

    /** The page says already which dossier it is. */
    private static TaakListItem bare(TaakListItem taak) {
        return new TaakListItem(
                taak.id(),
                taak.vraag(),
                taak.status(),
                taak.van(),
                taak.naar(),
                taak.persoon(),
                taak.uiterlijk(),
                taak.werkdagenTeLaat(),
                "");
    }

    private static Component nothing() {
        return new EmptyState(TaakTexts.text("taak.dossier.none.title"), TaakTexts.text("taak.dossier.none.text"));
    }
}
