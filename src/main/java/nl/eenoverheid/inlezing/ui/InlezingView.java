package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.InlezingDetail;
import nl.eenoverheid.inlezing.InlezingId;
import nl.eenoverheid.inlezing.InlezingListItem;
import nl.eenoverheid.inlezing.InlezingOverheid;
import nl.eenoverheid.inlezing.InlezingRoutes;
import nl.eenoverheid.inlezing.InlezingService;
import nl.eenoverheid.inlezing.InlezingStatus;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Titled;
import org.jspecify.annotations.Nullable;

/** As a financial officer I see what is in a file and what is wrong with it, and choose what stays or take it back. */
@Route(InlezingRoutes.LIST + "/:id")
@RolesAllowed("BEGROTING_MANAGE")
@StyleSheet("styles/inlezing.css")
class InlezingView extends Div implements BeforeEnterObserver, Titled {
    private final transient InlezingService inlezingen;
    private final transient InlezingTexts texts = new InlezingTexts(getLocale());
    private final PageHeader header = new PageHeader(getTranslation("inlezing.title"));
    private final Div body = new Div();
    private transient @Nullable InlezingDetail shown;

    InlezingView(InlezingService inlezingen) {
        this.inlezingen = inlezingen;
        addClassNames("eo-page", "inlezing-page");
        body.addClassName("eo-col");
        header.under(getTranslation("inlezing.up"), BegrotingRoutes.LIST)
                .under(getTranslation("inlezing.title"), InlezingRoutes.LIST);
        add(header, body);
        Live.bind(this, inlezingen::follow, this::refresh);
    }

    @Override
    public String title() {
        return shown == null ? getTranslation("inlezing.title") : shown.item().bestand();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InlezingId id =
                event.getRouteParameters().get("id").flatMap(InlezingRoutes::id).orElseThrow(NotFound::new);
        show(inlezingen.detail(id));
    }

    private void refresh() {
        show(inlezingen.detail(id()));
    }

    private InlezingId id() {
        return new InlezingId(Objects.requireNonNull(shown).item().id());
    }

    private void show(InlezingDetail detail) {
        boolean same = shown != null && shown.item().status() == detail.item().status();
        shown = detail;
        header.setHeading(detail.item().bestand());
        if (same && detail.item().status() == InlezingStatus.AANGEBODEN) {
            return; // somebody may be typing
        }
        body.removeAll();
        Div status = new Div(texts.badge(detail.item().status()));
        body.add(status, facts(detail.item()), new InlezingStap(inlezingen, detail, texts, this::refresh));
        if (!detail.overheden().isEmpty() || !detail.bevindingen().isEmpty()) {
            body.add(findings(detail), governments(detail.overheden()));
        }
    }

    private Component facts(InlezingListItem item) {
        FactList facts = new FactList()
                .add(getTranslation("inlezing.list.wat"), texts.what(item))
                .add(getTranslation("inlezing.list.bron"), item.bron())
                .add(
                        getTranslation("inlezing.list.door"),
                        item.door() + ", " + Dates.moment(item.aangebodenOp(), getLocale()));
        if (item.peildatum() != null) {
            facts.add(getTranslation("inlezing.field.peildatum"), Dates.date(item.peildatum(), getLocale()));
        }
        if (item.overheden() > 0) {
            facts.add(getTranslation("inlezing.list.resultaat"), texts.counts(item));
        }
        return facts;
    }

    private Component findings(InlezingDetail detail) {
        Panel panel = new Panel(getTranslation("inlezing.findings"));
        if (detail.bevindingen().isEmpty()) {
            panel.add(new Paragraph(getTranslation("inlezing.findings.none")));
            return panel;
        }
        TableCard table = new TableCard(
                getTranslation("inlezing.findings"),
                List.of(
                        getTranslation("inlezing.findings.code"),
                        getTranslation("inlezing.findings.ernst"),
                        getTranslation("inlezing.findings.overheid"),
                        getTranslation("inlezing.findings.plek"),
                        getTranslation("inlezing.findings.wat")));
        detail.bevindingen().stream()
                .limit(200)
                .forEach(each ->
                        table.row(each.code().name(), ernst(each), each.overheid(), each.plek(), texts.sentence(each)));
        int more = detail.bevindingen().size() - 200 + detail.meer();
        panel.add(table);
        if (more > 0) {
            panel.add(new Paragraph(getTranslation("inlezing.findings.more", more)));
        }
        DownloadHandler report = new InlezingDownload(inlezingen, id(), texts)::csv;
        panel.add(new Anchor(report, getTranslation("inlezing.report")));
        return panel;
    }

    private String ernst(Bevinding found) {
        return getTranslation(found.code().stops() ? "inlezing.stopt" : "inlezing.waarschuwing");
    }

    private Component governments(List<InlezingOverheid> all) {
        TableCard table = new TableCard(
                        getTranslation("inlezing.overheden"),
                        List.of(
                                getTranslation("inlezing.overheden.naam"),
                                getTranslation("inlezing.overheden.uitkomst"),
                                getTranslation("inlezing.overheden.regels"),
                                getTranslation("inlezing.overheden.lasten"),
                                getTranslation("inlezing.overheden.baten")))
                .numbers(2, 3, 4);
        all.forEach(each -> table.row(
                new Span(each.naam()),
                new Span(outcome(each)),
                new Span(String.valueOf(each.regels())),
                texts.amount(each.lasten()),
                texts.amount(each.baten())));
        return new Panel(getTranslation("inlezing.overheden"), table);
    }

    private String outcome(InlezingOverheid overheid) {
        return overheid.uitkomst() == null
                ? getTranslation("inlezing.stopt")
                : getTranslation("begroting.leveringUitkomst." + overheid.uitkomst());
    }
}
