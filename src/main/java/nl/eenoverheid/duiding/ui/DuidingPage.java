package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.DuidingDetail;
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
    private final MerkTable merken;
    private final NotitiePanel notitie;
    private final VerloopPanel verloop;
    private transient DuidingDetail shown;

    /**
     * Makes the page.
     *
     * @param writing told when the one who looks begins and stops to write the reading
     */
    DuidingPage(DuidingDetail duiding, DuidingTable table, Consumer<Boolean> writing) {
        this.table = table;
        shown = duiding;
        lezing = new LezingPanel(duiding, table, writing);
        onenigheid = new OnenigheidPanel(duiding, table);
        tekenen = new TekenPanel(duiding);
        merken = new MerkTable(duiding, this::mark, this::remove);
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
                        new Columns().main(tekenen, verloop).side(notitie));
        showState();
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
                table.sign(shown.lezingNummer());
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

    private void mark(long signaal) {
        shown.eigen().ifPresent(eigen -> rij(signaal).ifPresent(rij -> {
            Optional<Runnable> next = shown.rijen().stream()
                    .filter(each -> each.signaalId() != signaal)
                    .filter(each -> !each.merken().containsKey(eigen.organisatieId()))
                    .findFirst()
                    .map(each -> () -> mark(each.signaalId()));
            new MerkDialog(
                            rij,
                            eigen.naam(),
                            rij.merken().get(eigen.organisatieId()),
                            (merk, woorden) -> table.mark(signaal, merk, woorden),
                            next)
                    .open();
        }));
    }

    private void remove(long signaal) {
        boolean said = rij(signaal).filter(rij -> !rij.merken().isEmpty()).isPresent();
        if (said || shown.deelnemers().stream().anyMatch(DuidingDetail.Deelnemer::getekend)) {
            new ReasonDialog("remove", reden -> table.remove(signaal, reden)).open();
        } else {
            table.remove(signaal, "");
        }
    }

    private Optional<DuidingDetail.Rij> rij(long signaal) {
        return shown.rijen().stream()
                .filter(each -> each.signaalId() == signaal)
                .findFirst();
    }

    private static String listOf(DuidingDetail duiding) {
        return duiding.canWrite()
                ? DuidingRoutes.LIST + "?" + UrlQuery.WERKRUIMTE + "="
                        + duiding.werkruimteId().value()
                : DuidingRoutes.LIST;
    }
}
