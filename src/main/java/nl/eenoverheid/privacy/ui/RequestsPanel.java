package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.privacy.PrivacyverzoekData;
import nl.eenoverheid.privacy.PrivacyverzoekListItem;
import nl.eenoverheid.privacy.PrivacyverzoekService;
import nl.eenoverheid.privacy.VerzoekStatus;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Tone;

/** Requests that wait, the most urgent first, and those that were handled. */
final class RequestsPanel extends Composite<Panel> {
    private final transient PrivacyverzoekService verzoeken;
    private final transient Clock clock;
    private Component shown = new Span();

    RequestsPanel(PrivacyverzoekService verzoeken, Clock clock) {
        this.verzoeken = verzoeken;
        this.clock = clock;
        getContent().setHeading(getTranslation("privacy.requests"));
        Div line = new Div(new Button(getTranslation("privacy.request.new"), click -> ask()));
        line.addClassName("eo-line");
        getContent().add(line);
        getContent().add(shown);
        show();
    }

    @Override
    protected Panel initContent() {
        return Panel.quiet("");
    }

    private void show() {
        List<PrivacyverzoekListItem> items = verzoeken.list();
        getContent().remove(shown);
        shown = items.isEmpty()
                ? new EmptyState(getTranslation("privacy.requests.none"), getTranslation("privacy.requests.none.text"))
                : table(items);
        getContent().add(shown);
    }

    private Component table(List<PrivacyverzoekListItem> items) {
        TableCard table = new TableCard(
                getTranslation("privacy.requests"),
                List.of(
                        getTranslation("privacy.request.betrokkene"),
                        getTranslation("privacy.request.soort"),
                        getTranslation("privacy.column.organisatie"),
                        getTranslation("privacy.request.uiterlijk"),
                        getTranslation("privacy.request.stand")));
        items.forEach(item -> table.row(
                new Span(item.betrokkene()),
                new Span(getTranslation("privacy.verzoekSoort." + item.soort())),
                new Span(item.organisatie()),
                due(item),
                item.status() == VerzoekStatus.OPEN
                        ? new Button(getTranslation("privacy.outcome.open"), click -> handle(item))
                        : new Span(getTranslation("privacy.request.done", item.uitkomst()))));
        return table;
    }

    private Component due(PrivacyverzoekListItem item) {
        String day = Dates.date(item.uiterlijk(), getLocale());
        LocalDate today = Dates.dayOf(clock.instant());
        return item.status() == VerzoekStatus.OPEN && today.isAfter(item.uiterlijk())
                ? new StatusBadge(Tone.BAD, "⚠", getTranslation("privacy.request.late", day))
                : new Span(day);
    }

    private void ask() {
        new RequestDialog(Dates.dayOf(clock.instant()), this::record).open();
    }

    private void record(PrivacyverzoekData data) {
        verzoeken.record(data);
        Notices.saved(getTranslation("privacy.request.saved"));
        show();
    }

    private void handle(PrivacyverzoekListItem item) {
        new OutcomeDialog("privacy.outcome", "uitkomst", words -> {
                    try {
                        verzoeken.handle(item.id(), item.version(), words);
                        Notices.saved(getTranslation("privacy.outcome.saved"));
                    } catch (Stale | IllegalMove e) {
                        Notices.problem(getTranslation("privacy.move.handled"));
                    }
                    show();
                })
                .open();
    }
}
