package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the list by lateness, state and organisation. */
class TerugkoppelingFilterBar extends Composite<FilterBar> {
    private static final List<TerugkoppelingStatus> STATES = List.of(
            TerugkoppelingStatus.TE_SCHRIJVEN,
            TerugkoppelingStatus.GESCHREVEN,
            TerugkoppelingStatus.VRIJGEGEVEN,
            TerugkoppelingStatus.VERSTUURD,
            TerugkoppelingStatus.OVERGESLAGEN);

    private final transient Consumer<UrlQuery> asked;
    private final String organisation;

    /**
     * Makes the filters.
     *
     * @param organisation name of the caller's own
     * @param asked hears what somebody wants to see
     */
    TerugkoppelingFilterBar(String organisation, Consumer<UrlQuery> asked) {
        this.organisation = organisation;
        this.asked = asked;
    }

    /** Shows what the list is narrowed by. */
    final void show(UrlQuery query) {
        getContent().removeAll();
        boolean late = query.text(TerugkoppelingQuery.LATE).isPresent();
        TerugkoppelingStatus chosen = TerugkoppelingQuery.status(query).orElse(null);
        chip(
                getTranslation("terugkoppeling.filter.late"),
                late,
                withStatus(query, openOrNull(chosen)).with(TerugkoppelingQuery.LATE, late ? null : "1"));
        for (TerugkoppelingStatus status : STATES) {
            boolean on = status == chosen;
            UrlQuery next = withStatus(query, on ? null : status);
            chip(
                    TerugkoppelingTexts.status(this, status),
                    on,
                    status.isOpen() ? next : next.with(TerugkoppelingQuery.LATE, null));
        }
        boolean own = query.text(TerugkoppelingQuery.OWN).isPresent();
        chip(
                getTranslation("terugkoppeling.filter.own", organisation),
                own,
                query.with(TerugkoppelingQuery.OWN, own ? null : "1"));
        TerugkoppelingQuery.landed(query)
                .ifPresent(landed -> chip(
                        getTranslation(
                                "terugkoppeling.filter.landed",
                                getTranslation("workspace.itemSoort." + landed.soort())),
                        true,
                        query.with(TerugkoppelingQuery.LANDED, null)));
    }

    private void chip(String label, boolean on, UrlQuery next) {
        getContent().add(new Chip(label, on, () -> asked.accept(next)));
    }

    private static UrlQuery withStatus(UrlQuery query, @Nullable TerugkoppelingStatus status) {
        return query.with(TerugkoppelingQuery.STATUS, status == null ? null : status.name());
    }

    private static @Nullable TerugkoppelingStatus openOrNull(@Nullable TerugkoppelingStatus status) {
        return status != null && status.isOpen() ? status : null;
    }
}
