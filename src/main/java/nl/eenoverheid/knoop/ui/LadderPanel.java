package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimArtikel;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.LinkedText;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/**
 * The levels of government with what the bodies on each say, and on what ground; the levels on which nobody says
 * anything are named below it. On a phone each claim is a card; the roles in the markup keep it a table for who listens to it.
 */
final class LadderPanel extends Composite<Panel> {
    private static final List<String> COLUMNS = List.of("laag", "orgaan", "zegt", "grondslag");

    private final transient KnoopDetail knoop;
    private final transient KnoopDialogs dialogs;
    private final transient Runnable done;
    private final boolean canEnd;
    private final NativeTable table = new NativeTable();

    LadderPanel(KnoopDetail knoop, KnoopDialogs dialogs, Runnable done) {
        this.knoop = knoop;
        this.dialogs = dialogs;
        this.done = done;
        canEnd = knoop.canWrite() && knoop.status() == KnoopStatus.OPEN;
        getContent().setHeading(getTranslation("knoop.ladder.title"));
        table.addClassName("knoop-ladder");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(getTranslation("knoop.ladder.title"));
        head();
        Map<Boolean, List<Laag>> levels =
                Stream.of(Laag.values()).collect(Collectors.partitioningBy(laag -> !on(laag).isEmpty()));
        List<Laag> silent = Objects.requireNonNull(levels.get(false));
        Objects.requireNonNull(levels.get(true)).forEach(this::level);
        if (silent.size() < Laag.values().length) {
            getContent().add(table);
        }
        if (!silent.isEmpty()) {
            getContent().add(KnoopTexts.soft(none(silent)));
        }
        if (canEnd) {
            Button record = new Button(getTranslation("knoop.action.claim"), click -> dialogs.claim(knoop, done));
            record.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(new Div(record));
        }
        earlier();
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private void head() {
        NativeTableRow row = table.getHead().addRow();
        row.getElement().setAttribute("role", "row");
        for (String column : COLUMNS) {
            headCell(row).setText(getTranslation("knoop.ladder." + column));
        }
        if (canEnd) {
            Span acts = new Span(getTranslation("knoop.ladder.acts"));
            acts.addClassName("eo-hidden");
            headCell(row).add(acts);
        }
    }

    private static NativeTableHeaderCell headCell(NativeTableRow row) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private List<ClaimDetail> on(Laag laag) {
        return knoop.holding().stream().filter(claim -> claim.laag() == laag).toList();
    }

    private String none(List<Laag> silent) {
        return getTranslation(
                "knoop.ladder.none",
                silent.stream()
                        .map(laag -> getTranslation("knoop.ladder.none." + laag))
                        .collect(Collectors.joining(", ")));
    }

    private void level(Laag laag) {
        boolean repeated = false;
        for (List<ClaimDetail> alike : Bodies.alike(on(laag), LadderPanel::said)) {
            ClaimDetail claim = alike.getFirst();
            NativeTableRow row = row(laag, repeated);
            row.setClassName("knoop-decides", claim.zegt() == Claim.BESLIST);
            fill(row, claim, alike);
            repeated = true;
        }
    }

    private NativeTableRow row(Laag laag, boolean repeated) {
        NativeTableRow row = table.getBody().addRow();
        row.getElement().setAttribute("role", "row");
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        Span name = new Span(getTranslation("knoop.laag." + laag));
        name.setClassName("knoop-repeated", repeated);
        head.add(name);
        return row;
    }

    /** Everything that a row shows but the body itself. */
    private static Object said(ClaimDetail claim) {
        return Arrays.asList(
                claim.zegt(),
                claim.grondslag(),
                claim.artikel(),
                claim.nagekekenOp(),
                claim.mandaatVan(),
                claim.isToBePicked());
    }

    private void fill(NativeTableRow row, ClaimDetail claim, List<ClaimDetail> alike) {
        Div who = new Div(alike.size() == 1 ? body(claim.bestuursorgaan()) : together(alike));
        if (!claim.mandaatVan().isEmpty()) {
            who.add(KnoopTexts.soft(getTranslation("knoop.ladder.mandaat", claim.mandaatVan())));
        }
        if (claim.isToBePicked()) {
            who.add(KnoopTexts.toBePicked());
        }
        cell(row, who);
        cell(row, new Div(KnoopTexts.badge(this, claim.zegt(), knoop.stand())));
        cell(row, ground(claim));
        if (canEnd) {
            cell(row, alike.size() == 1 ? end(claim) : new Div());
        }
    }

    private static Component body(String name) {
        Span body = new Span(name);
        body.addClassName("knoop-body");
        body.getElement().setAttribute("dir", "auto");
        return body;
    }

    /** Each of them can be ended by itself. */
    private Component together(List<ClaimDetail> alike) {
        return Bodies.told(alike, ClaimDetail::bestuursorgaan, claim -> {
            Div line = new Div(body(claim.bestuursorgaan()));
            if (canEnd) {
                line.add(end(claim));
            }
            line.addClassName("eo-line");
            return line;
        });
    }

    private Component ground(ClaimDetail claim) {
        Div ground = new Div();
        ground.getElement().setAttribute("dir", "auto");
        ClaimArtikel artikel = claim.artikel();
        if (artikel != null) {
            Anchor law = new Anchor(artikel.link(), claim.grondslag(), AnchorTarget.BLANK);
            law.getElement().setAttribute("rel", "noopener noreferrer");
            ground.add(law);
            since(artikel).ifPresent(ground::add);
        } else if (!claim.grondslag().isEmpty()) {
            ground.add(new LinkedText(claim.grondslag()), KnoopTexts.soft(getTranslation("knoop.ladder.ownWords")));
        }
        ground.add(KnoopTexts.soft(checked(claim)));
        return ground;
    }

    /** What happened to the row of the library since it was cited. */
    private Optional<Component> since(ClaimArtikel artikel) {
        if (artikel.ingetrokken()) {
            return Optional.of(new StatusBadge(Tone.BAD, "!", getTranslation("knoop.ladder.withdrawn")));
        }
        return artikel.gewijzigd()
                ? Optional.of(new StatusBadge(Tone.WARN, "!", getTranslation("knoop.ladder.changed")))
                : Optional.empty();
    }

    private String checked(ClaimDetail claim) {
        LocalDate checked = claim.nagekekenOp();
        if (checked != null) {
            return getTranslation("knoop.ladder.verified", Dates.date(checked, getLocale()));
        }
        return getTranslation(claim.grondslag().isEmpty() ? "knoop.ladder.noGround" : "knoop.ladder.unverified");
    }

    private Component end(ClaimDetail claim) {
        NativeButton end = new NativeButton(getTranslation("knoop.action.end"));
        end.addClickListener(click -> dialogs.end(knoop, claim, done));
        end.addClassNames("eo-linklike", "knoop-end");
        end.setAriaLabel(getTranslation("knoop.action.end.of", claim.bestuursorgaan()));
        return end;
    }

    private NativeTableCell cell(NativeTableRow row, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("role", "cell");
        cell.add(content);
        return cell;
    }

    private void earlier() {
        List<ClaimDetail> ended =
                knoop.claims().stream().filter(claim -> !claim.holds()).toList();
        if (ended.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (ClaimDetail claim : ended) {
            list.add(new ListItem(getTranslation(
                    "knoop.ladder.ended",
                    claim.bestuursorgaan(),
                    getTranslation("knoop.claim." + claim.zegt()),
                    Dates.date(Dates.dayOf(claim.vanaf()), getLocale()),
                    Dates.date(Dates.dayOf(Objects.requireNonNull(claim.tot())), getLocale()),
                    claim.reden())));
        }
        NativeDetails details = new NativeDetails(getTranslation("knoop.ladder.earlier", ended.size()), list);
        details.addClassName("knoop-earlier");
        getContent().add(details);
    }
}
