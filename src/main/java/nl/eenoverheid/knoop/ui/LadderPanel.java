package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;

/**
 * The levels of government with what the bodies on each say, and on what ground. Each level is there, also when nobody
 * on it says anything. On a phone each claim is a card; the roles in the markup keep it a table for who listens to it.
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
        for (Laag laag : Laag.values()) {
            level(laag);
        }
        getContent().add(table);
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
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.setText(getTranslation("knoop.ladder." + column));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
    }

    private void level(Laag laag) {
        List<ClaimDetail> claims =
                knoop.holding().stream().filter(claim -> claim.laag() == laag).toList();
        for (int i = 0; i < claims.size(); i++) {
            NativeTableRow row = row(laag, i > 0);
            row.setClassName("knoop-decides", claims.get(i).zegt() == Claim.BESLIST);
            fill(row, claims.get(i));
        }
        if (claims.isEmpty()) {
            NativeTableRow row = row(laag, false);
            row.addClassName("knoop-empty");
            NativeTableCell cell = cell(row, KnoopTexts.soft(getTranslation("knoop.ladder.none")));
            cell.setColspan(COLUMNS.size() - 1);
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

    private void fill(NativeTableRow row, ClaimDetail claim) {
        Span body = new Span(claim.bestuursorgaan());
        body.addClassName("knoop-body");
        body.getElement().setAttribute("dir", "auto");
        Div who = new Div(body);
        if (!claim.mandaatVan().isEmpty()) {
            who.add(KnoopTexts.soft(getTranslation("knoop.ladder.mandaat", claim.mandaatVan())));
        }
        Div says = new Div(KnoopTexts.badge(this, claim, knoop.stand()));
        if (canEnd) {
            says.add(end(claim));
        }
        cell(row, who);
        cell(row, says);
        cell(row, ground(claim));
    }

    private Component ground(ClaimDetail claim) {
        Div ground = new Div();
        ground.getElement().setAttribute("dir", "auto");
        if (!claim.grondslag().isEmpty()) {
            ground.add(new Span(claim.grondslag()));
        }
        ground.add(KnoopTexts.soft(
                claim.gecontroleerdOp() == null
                        ? getTranslation("knoop.ladder.unverified")
                        : getTranslation("knoop.ladder.verified", Dates.date(claim.gecontroleerdOp(), getLocale()))));
        return ground;
    }

    private Component end(ClaimDetail claim) {
        Button end = new Button(getTranslation("knoop.action.end"), click -> dialogs.end(knoop, claim, done));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
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
