package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingStatus;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Presence;

/** One duiding on the screen; its parts keep what somebody is writing while the rest follows what others do. */
final class DuidingPage extends Composite<Div> {
    private final transient DuidingTable table;
    private final Span others = new Span();
    private final Div state = new Div();
    private final LezingPanel lezing;
    private final OnenigheidPanel onenigheid;
    private final TekenPanel tekenen;
    private final MerkPanel merken;
    private final NotitiePanel notitie;
    private final VerloopPanel verloop;
    private transient DuidingDetail shown;

    /**
     * Makes the page.
     *
     * @param parts what other modules show on it
     * @param writing told in which parts the one who looks begins and stops to write the reading
     */
    DuidingPage(
            DuidingDetail duiding,
            DuidingTable table,
            LezingDesk desk,
            List<DuidingPart> parts,
            LezingEditor.Writing writing) {
        this.table = table;
        shown = duiding;
        lezing = new LezingPanel(duiding, desk, writing);
        onenigheid = new OnenigheidPanel(duiding, table);
        tekenen = new TekenPanel(duiding);
        merken = new MerkPanel(duiding, table);
        notitie = new NotitiePanel(duiding, table);
        verloop = new VerloopPanel(duiding);
        others.addClassName("eo-soft");
        state.addClassName("eo-actions");
        getContent().addClassName("eo-page");
        getContent()
                .add(
                        new PageHeader(duiding.titel())
                                .under(getTranslation("duiding.list.title"), DuidingRoutes.LIST)
                                .under(duiding.werkruimte(), listOf(duiding))
                                .actions(others, state),
                        new Columns().main(lezing).side(onenigheid),
                        merken,
                        below(new DuidingId(duiding.id()), parts));
        showState();
    }

    private Columns below(DuidingId id, List<DuidingPart> parts) {
        Columns columns = new Columns().main(tekenen);
        parts.forEach(part -> {
            if (part.aside()) {
                columns.side(part.part(id));
            } else {
                columns.main(part.part(id));
            }
        });
        return columns.main(verloop).side(notitie);
    }

    /** Shows it as it is now. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        lezing.show(duiding);
        onenigheid.show(duiding);
        tekenen.show(duiding);
        merken.show(duiding);
        notitie.show(duiding);
        verloop.show(duiding);
        showState();
    }

    /** Says who else has it open. */
    void showOthers(List<Presence.Present> present) {
        lezing.showOthers(present);
        others.setText(
                present.isEmpty()
                        ? ""
                        : getTranslation(
                                "duiding.present",
                                present.stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private String name(Presence.Present each) {
        return getTranslation(
                each.writes() ? "duiding.present.writes" : "duiding.present.one", each.naam(), each.organisatie());
    }

    private void showState() {
        state.removeAll();
        if (shown.status() == DuidingStatus.AFGETEKEND) {
            state.add(new StatusBadge(Tone.GOOD, "✓", getTranslation("duiding.status.AFGETEKEND")));
            if (shown.canWrite()) {
                state.add(new Button(
                        getTranslation("duiding.reopen.verb"),
                        click -> new ReasonDialog("reopen", table::reopen).open()));
            }
            return;
        }
        if (shown.canWrite()) {
            shown.eigen().ifPresent(eigen -> state.add(eigen.getekend() ? withdraw() : sign(eigen)));
        }
    }

    private Button sign(DuidingDetail.Deelnemer eigen) {
        Button sign = new Button(getTranslation("duiding.sign", eigen.naam()), click -> {
            try {
                table.sign(shown);
                Notices.saved(getTranslation("duiding.sign.done", eigen.naam()));
            } catch (Stale stale) {
                Notices.problem(getTranslation("duiding.sign.stale"));
            }
        });
        sign.addThemeName("primary");
        return sign;
    }

    private Button withdraw() {
        return new Button(
                getTranslation("duiding.withdraw.verb"), click -> new ReasonDialog("withdraw", table::withdraw).open());
    }

    private static String listOf(DuidingDetail duiding) {
        return duiding.canWrite()
                ? DuidingRoutes.LIST + "?" + UrlQuery.WERKRUIMTE + "="
                        + duiding.werkruimteId().value()
                : DuidingRoutes.LIST;
    }
}
