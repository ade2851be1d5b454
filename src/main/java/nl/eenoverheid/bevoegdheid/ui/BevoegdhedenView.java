package nl.eenoverheid.bevoegdheid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidRoutes;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * As an official I look up which kind of body has which part by law, and whether anybody read that article; as an
 * administrator I keep that. The address says of which subject.
 */
@Route(BevoegdheidRoutes.LIST)
@PermitAll
@StyleSheet("styles/bevoegdheid.css")
class BevoegdhedenView extends Div implements BeforeEnterObserver, Titled {
    private final transient BevoegdheidService bevoegdheden;
    private final transient BevoegdheidActs acts;
    private final transient List<OnderwerpLink> links;
    private final boolean keeps;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    BevoegdhedenView(
            BevoegdheidService bevoegdheden,
            BevoegdheidActs acts,
            ObjectProvider<OnderwerpLink> links,
            CurrentAccount current) {
        this.bevoegdheden = bevoegdheden;
        this.acts = acts;
        this.links = links.stream().toList();
        keeps = current.get().has(Right.LIJST_MANAGE);
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return getTranslation("bevoegdheid.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        show();
    }

    private void show() {
        removeAll();
        PageHeader header = new PageHeader(title()).note(getTranslation("bevoegdheid.list.note"));
        if (keeps) {
            header.actions(new Button(getTranslation("bevoegdheid.add.action"), click -> acts.add(this::show)));
        }
        List<BevoegdheidDetail> all = bevoegdheden.all();
        add(header, filters());
        long unread = all.stream()
                .filter(row -> !row.ingetrokken() && row.gecontroleerdOp() == null)
                .count();
        if (unread > 0) {
            add(new Banner(
                    Tone.WARN,
                    "!",
                    getTranslation("bevoegdheid.unverified.title", unread),
                    getTranslation("bevoegdheid.unverified.text")));
        }
        BevoegdheidOnderwerp chosen = chosen();
        for (BevoegdheidOnderwerp onderwerp : BevoegdheidOnderwerp.values()) {
            if (chosen == null || chosen == onderwerp) {
                add(panel(
                        onderwerp,
                        all.stream()
                                .filter(row -> row.data().onderwerp() == onderwerp)
                                .toList()));
            }
        }
    }

    private FilterBar filters() {
        FilterBar filters = new FilterBar();
        BevoegdheidOnderwerp chosen = chosen();
        for (BevoegdheidOnderwerp onderwerp : BevoegdheidOnderwerp.values()) {
            boolean on = onderwerp == chosen;
            UrlQuery without = query.only(UrlQuery.WERKRUIMTE);
            filters.add(new Chip(
                    getTranslation("bevoegdheid.bevoegdheidOnderwerp." + onderwerp),
                    on,
                    () -> go(on ? without : without.with(BevoegdheidRoutes.ONDERWERP, onderwerp.name()))));
        }
        return filters;
    }

    private Panel panel(BevoegdheidOnderwerp onderwerp, List<BevoegdheidDetail> rows) {
        String title = getTranslation("bevoegdheid.bevoegdheidOnderwerp." + onderwerp);
        Panel panel = rows.isEmpty()
                ? new Panel(
                        title,
                        new EmptyState(
                                getTranslation("bevoegdheid.none.title"), getTranslation("bevoegdheid.none.text")))
                : new Panel(title, list(rows));
        links.stream().flatMap(link -> link.of(onderwerp, query).stream()).forEach(panel::add);
        return panel;
    }

    private BevoegdheidList list(List<BevoegdheidDetail> rows) {
        BevoegdheidList list = new BevoegdheidList(rows, keeps ? acts : null, this::show, acts::history);
        query.id(BevoegdheidRoutes.RIJ).ifPresent(list::pointAt);
        return list;
    }

    private @Nullable BevoegdheidOnderwerp chosen() {
        return query.constant(BevoegdheidRoutes.ONDERWERP, BevoegdheidOnderwerp.class)
                .orElse(null);
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(BevoegdheidRoutes.LIST, asked.parameters());
    }
}
