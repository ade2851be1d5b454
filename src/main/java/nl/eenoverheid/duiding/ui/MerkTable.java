package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.PathLink;

/**
 * The signalen with beside each what every organisation says of it. On a phone each signaal is a card with the
 * organisations below each other; the roles keep it a table for who does not see it.
 */
final class MerkTable extends Div {
    private final transient LongConsumer mark;
    private final transient LongConsumer remove;
    private final transient Map<Place, MerkCell> cells = new HashMap<>();
    private transient Shape shape = new Shape(List.of(), List.of(), false);

    /**
     * Makes the table.
     *
     * @param mark opens what marks the signaal with an id
     * @param remove takes the signaal with an id off the table
     */
    MerkTable(DuidingDetail duiding, LongConsumer mark, LongConsumer remove) {
        this.mark = mark;
        this.remove = remove;
        addClassNames("eo-card", "eo-table", "duiding-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("duiding.table.caption"));
        show(duiding);
    }

    /** Shows it as it is now; cells that did not change stay as they are, with the focus that they have. */
    void show(DuidingDetail duiding) {
        Shape asked = Shape.of(duiding);
        if (!asked.equals(shape)) {
            shape = asked;
            build(duiding);
        }
        for (DuidingDetail.Rij rij : duiding.rijen()) {
            for (DuidingDetail.Deelnemer deelnemer : duiding.deelnemers()) {
                MerkCell cell = cells.get(new Place(rij.signaalId(), deelnemer.organisatieId()));
                if (cell != null) {
                    cell.show(rij.merken().get(deelnemer.organisatieId()));
                }
            }
        }
    }

    private void build(DuidingDetail duiding) {
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
        duiding.rijen().forEach(rij -> row(table.getBody().addRow(), rij, duiding));
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
                            () -> mark.accept(signaal))
                    : MerkCell.reading();
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
            Button away = new Button("✕", click -> remove.accept(signaal));
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

    /** Where a cell is. */
    private record Place(long signaal, long organisatie) {}

    /** What decides which cells there are: their rows, their columns, and whether one may fill them. */
    private record Shape(List<String> signalen, List<Long> organisaties, boolean marks) {
        static Shape of(DuidingDetail duiding) {
            List<String> signalen = new ArrayList<>();
            duiding.rijen().forEach(rij -> signalen.add(rij.signaalId() + " " + rij.kop() + " " + rij.plaats()));
            return new Shape(
                    signalen,
                    duiding.deelnemers().stream()
                            .map(DuidingDetail.Deelnemer::organisatieId)
                            .toList(),
                    duiding.canWrite() && duiding.isOpen());
        }
    }
}
