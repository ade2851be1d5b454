package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import nl.eenoverheid.overview.OverviewService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.NieuwsRegel;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What others did since the visit before this one: one line for each thing, which leads to it and tells more when asked. */
final class NewsPanel extends Section {
    private final transient OverviewService overview;
    private final transient @Nullable WerkruimteId werkruimte;
    private final transient UrlQuery query;
    private final transient Clock clock;

    NewsPanel(OverviewService overview, @Nullable WerkruimteId werkruimte, UrlQuery query, Clock clock) {
        this.overview = overview;
        this.werkruimte = werkruimte;
        this.query = query;
        this.clock = clock;
        addClassName("eo-stack-tight");
        add(
                new H2(getTranslation("overview.news", Dates.day(Dates.dayOf(overview.newSince()), getLocale()))),
                new PagedList<>(after -> overview.news(werkruimte, after), this::row, this::nothing));
    }

    private Component row(NieuwsRegel nieuws) {
        VerloopRegel regel = nieuws.laatste();
        String path = query.on(ItemPaths.of(regel.item()));
        if (nieuws.aantal() == 1) {
            return new ListRow(path, said(regel))
                    .foot(getTranslation(
                            "overview.news.about", regel.titel(), Dates.age(regel.op(), clock, getLocale())));
        }
        ListRow row = new ListRow(path, getTranslation("overview.news.many", regel.titel(), nieuws.aantal()))
                .foot(getTranslation(
                        "overview.news.last",
                        getTranslation("workspace.itemSoort." + regel.item().soort()),
                        said(regel),
                        Dates.age(regel.op(), clock, getLocale())));
        return new NewsFold(row, nieuws.aantal(), () -> overview.newsOf(regel.item(), werkruimte), this::line);
    }

    private String line(VerloopRegel regel) {
        return getTranslation("overview.news.about", said(regel), Dates.age(regel.op(), clock, getLocale()));
    }

    private String said(VerloopRegel regel) {
        return getTranslation("overview.news.line", regel.wie(), regel.organisatie(), getTranslation(regel.soort()));
    }

    private Component nothing() {
        return new EmptyState(getTranslation("overview.news.none"), getTranslation("overview.news.none.text"));
    }
}
