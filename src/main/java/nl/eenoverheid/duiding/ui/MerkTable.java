package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.PathLink;
import org.jspecify.annotations.Nullable;

/**
 * The signalen with beside each what every organisation says of it. On a phone each signaal is a card with the
 * organisations below each other; the roles keep it a table for who does not see it.
 */
final class MerkTable extends Div {
    /**
     * Arrow keys go from cell to cell, as in a spreadsheet; one stop for Tab.
     */
    private static final String ARROWS = """
            const stops = (row) => [...row.querySelectorAll('a, button, vaadin-button')];
            const rows = () => [...this.querySelectorAll('tbody tr')].filter((row) => stops(row).length);
            this.oneStop = () => {
              const all = rows().flatMap(stops);
              const stop = all.find((each) => each.contains(document.activeElement))
                ?? all.find((each) => each.classList.contains('duiding-own')) ?? all[0];
              all.forEach((each) => { each.tabIndex = each === stop ? 0 : -1; });
            };
            this.addEventListener('focusin', this.oneStop);
            this.addEventListener('keydown', (event) => {
              const row = event.target.closest('tbody tr');
              if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
              const all = rows();
              const here = stops(row);
              const at = here.findIndex((each) => each.contains(event.target));
              const y = all.indexOf(row);
              const to = (next) => { const there = stops(all[next]); return there[here.length === there.length
                ? at : there.findIndex((each) => each.className === here[at].className)] ?? there.at(-1); };
              const target = { ArrowUp: () => y > 0 && to(y - 1), ArrowDown: () => y < all.length - 1 && to(y + 1),
                ArrowLeft: () => here[at - 1], ArrowRight: () => here[at + 1], Home: () => to(0),
                End: () => to(all.length - 1) }[event.key]?.();
              if (target) { event.preventDefault(); target.focus({ focusVisible: true }); }
            });
            this.oneStop();
            """;

    private final transient Acts acts;
    private final transient Map<Place, MerkCell> cells = new HashMap<>();
    private NativeTableBody body = new NativeTableBody();
    private transient Shape shape = new Shape(List.of(), List.of(), false);

    /** Makes a table without rows. */
    MerkTable(Acts acts) {
        this.acts = acts;
        addClassNames("eo-card", "eo-table", "duiding-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("duiding.table.caption"));
        addAttachListener(attached -> getElement().executeJs(ARROWS));
    }

    /**
     * Shows some rows as they are now; cells that did not change stay as they are, with the focus that they have.
     *
     * @param marks whether one may fill the cells of one's own organisation
     */
    void show(DuidingDetail duiding, List<DuidingDetail.Rij> rows, boolean marks) {
        Shape asked = Shape.of(duiding, rows, marks);
        if (!asked.equals(shape)) {
            build(duiding, rows, asked);
        }
        for (DuidingDetail.Rij rij : rows) {
            for (DuidingDetail.Deelnemer deelnemer : duiding.deelnemers()) {
                MerkCell cell = cells.get(new Place(rij.signaalId(), deelnemer.organisatieId()));
                if (cell != null) {
                    cell.show(rij.merken().get(deelnemer.organisatieId()));
                }
            }
        }
    }

    /** More rows of the same table come below those that stand there. */
    private void build(DuidingDetail duiding, List<DuidingDetail.Rij> rows, Shape asked) {
        boolean more = asked.continues(shape);
        int present = shape.signalen().size();
        shape = asked;
        if (more) {
            rows.stream().skip(present).forEach(rij -> row(body.addRow(), rij, duiding));
        } else {
            buildAnew(duiding, rows);
        }
        getElement().executeJs("this.oneStop?.()");
    }

    private void buildAnew(DuidingDetail duiding, List<DuidingDetail.Rij> rows) {
        cells.clear();
        removeAll();
        NativeTable table = new NativeTable();
        table.getElement()
                .setAttribute("role", "table")
                .setAttribute("aria-label", getTranslation("duiding.table.caption"));
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        column(head, getTranslation("duiding.table.signaal"));
        duiding.deelnemers().forEach(deelnemer -> column(head, deelnemer.naam()));
        body = table.getBody();
        rows.forEach(rij -> row(body.addRow(), rij, duiding));
        add(table);
    }

    private void row(NativeTableRow row, DuidingDetail.Rij rij, DuidingDetail duiding) {
        row.getElement().setAttribute("role", "row");
        NativeTableHeaderCell about = row.addHeaderCell();
        about.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        about.add(signaal(rij));
        for (DuidingDetail.Deelnemer deelnemer : duiding.deelnemers()) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell").setAttribute("data-organisatie", deelnemer.naam());
            long signaal = rij.signaalId();
            MerkCell content = shape.marks() && deelnemer.eigen()
                    ? MerkCell.marking(
                            getTranslation("duiding.table.mark", deelnemer.naam(), rij.kop()),
                            () -> acts.ask(signaal),
                            merk -> acts.mark(signaal, merk))
                    : MerkCell.reading(
                            getTranslation("duiding.table.history", deelnemer.naam()), () -> acts.history(signaal));
            cell.add(content.content());
            cells.put(new Place(signaal, deelnemer.organisatieId()), content);
        }
    }

    private Div signaal(DuidingDetail.Rij rij) {
        Div words = new Div(rij.kop().isEmpty() ? unseen() : link(rij));
        words.addClassName("eo-grow");
        if (!rij.plaats().isEmpty()) {
            Span plaats = new Span(rij.plaats());
            plaats.addClassNames("eo-soft", "duiding-plaats");
            words.add(plaats);
        }
        Div line = new Div(words);
        line.addClassName("duiding-words");
        if (shape.marks() && shape.signalen().size() > 1) {
            long signaal = rij.signaalId();
            Button away = new Button("✕", click -> acts.remove(signaal));
            away.addThemeName("tertiary");
            away.addClassName("duiding-away");
            away.setAriaLabel(getTranslation("duiding.table.remove", rij.kop()));
            away.setTooltipText(getTranslation("duiding.remove.verb"));
            line.add(away);
        }
        return line;
    }

    private static PathLink link(DuidingDetail.Rij rij) {
        PathLink link = new PathLink(SignaalRoutes.detail(rij.signaalId()), "“" + rij.kop() + "”");
        link.getElement().setAttribute("dir", "auto");
        link.addClassName("duiding-signaal");
        return link;
    }

    private Span unseen() {
        Span unseen = new Span(getTranslation("duiding.table.unseen"));
        unseen.addClassName("eo-soft");
        return unseen;
    }

    private static void column(NativeTableRow head, String text) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
    }

    /** What can be done in the table, for the signaal with an id. */
    interface Acts {
        /** Asks what one's own organisation says of it. */
        void ask(long signaal);

        /** Says it at once, with the words that were there; null takes it back. */
        void mark(long signaal, @Nullable Merk merk);

        /** Shows who said what of it. */
        void history(long signaal);

        /** Takes it off the table. */
        void remove(long signaal);
    }

    /** Where a cell is. */
    private record Place(long signaal, long organisatie) {}

    /** What decides which cells there are: their rows, their columns, and whether one may fill them. */
    private record Shape(List<String> signalen, List<Long> organisaties, boolean marks) {
        static Shape of(DuidingDetail duiding, List<DuidingDetail.Rij> rows, boolean marks) {
            List<String> signalen = new ArrayList<>();
            rows.forEach(rij -> signalen.add(rij.signaalId() + " " + rij.kop() + " " + rij.plaats()));
            return new Shape(
                    signalen,
                    duiding.deelnemers().stream()
                            .map(DuidingDetail.Deelnemer::organisatieId)
                            .toList(),
                    marks);
        }

        /** Whether it has the rows of another and more. */
        boolean continues(Shape other) {
            int present = other.signalen.size();
            return present > 0
                    && marks == other.marks
                    && organisaties.equals(other.organisaties)
                    && signalen.size() > present
                    && signalen.subList(0, present).equals(other.signalen);
        }
    }
}
