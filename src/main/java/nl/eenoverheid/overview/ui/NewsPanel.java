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
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What others did since the visit before this one; each line leads to what it is about. */
final class NewsPanel extends Section {
    private final UrlQuery query;
    private final transient Clock clock;

    NewsPanel(OverviewService overview, @Nullable WerkruimteId werkruimte, UrlQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
        addClassName("eo-stack-tight");
        add(
                new H2(getTranslation("overview.news", Dates.day(Dates.dayOf(overview.newSince()), getLocale()))),
                new PagedList<>(after -> overview.news(werkruimte, after), this::row, this::nothing));
    }

    private Component row(VerloopRegel regel) {
        return new ListRow(
                        query.on(ItemPaths.of(regel.item())),
                        getTranslation(
                                "overview.news.line", regel.wie(), regel.organisatie(), getTranslation(regel.soort())))
                .foot(getTranslation("overview.news.about", regel.titel(), Dates.age(regel.op(), clock, getLocale())));
    }

    private Component nothing() {
        return new EmptyState(getTranslation("overview.news.none"), getTranslation("overview.news.none.text"));
    }
}
