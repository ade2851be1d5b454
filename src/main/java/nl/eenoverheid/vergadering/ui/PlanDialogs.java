package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.vergadering.AgendaService;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks when, where and with whom a meeting is, and plans it. */
@Component
class PlanDialogs {
    private final VergaderingService vergaderingen;
    private final AgendaService agenda;
    private final CurrentAccount current;
    private final Clock clock;

    PlanDialogs(VergaderingService vergaderingen, AgendaService agenda, CurrentAccount current, Clock clock) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.current = current;
        this.clock = clock;
    }

    /** Plans a meeting about a dossier. */
    void plan(DossierId dossier, Consumer<VergaderingId> planned) {
        SignedIn planner = current.get();
        VergaderingForm form =
                new VergaderingForm(guests(dossier)).invite(new GenodigdeData(planner.organisatie(), planner.id()));
        open(dossier, form, null, planned);
    }

    /** Plans the one after a meeting, with the same people; what was put off comes back. */
    void planNext(VergaderingDetail vorige, Consumer<VergaderingId> planned) {
        DossierId dossier = vorige.dossier();
        open(dossier, new VergaderingForm(guests(dossier)).show(vorige.data(), true), vorige.id(), planned);
    }

    void change(VergaderingDetail vergadering, Runnable changed) {
        VergaderingForm form = new VergaderingForm(guests(vergadering.dossier())).show(vergadering.data(), false);
        new AskDialog(
                        VergaderingTexts.text("vergadering.change.title"),
                        VergaderingTexts.text("vergadering.change.verb"),
                        form.fields(),
                        dialog -> isMeant(form, dialog)
                                && VergaderingDialogs.done(
                                        () -> form.send(data ->
                                                vergaderingen.change(vergadering.id(), vergadering.version(), data)),
                                        changed))
                .with(form)
                .open();
    }

    /** Lets somebody in who was not invited. */
    void invite(VergaderingDetail vergadering, Runnable changed) {
        Set<GenodigdeData> there = vergadering.genodigden().stream()
                .map(VergaderingDetail.Genodigde::data)
                .collect(Collectors.toSet());
        ComboBox<Gast> who = new ComboBox<>(VergaderingTexts.text("vergadering.field.erbij"));
        who.setItems(guests(vergadering.dossier()).stream()
                .filter(each -> !there.contains(each.data()))
                .toList());
        who.setItemLabelGenerator(Gast::naam);
        new AskDialog(
                        VergaderingTexts.text("vergadering.invite"),
                        VergaderingTexts.text("vergadering.invite.verb"),
                        Map.of("genodigden", who),
                        dialog -> VergaderingDialogs.done(() -> agenda.invite(vergadering.id(), chosen(who)), changed))
                .with(who)
                .open();
    }

    private void open(
            DossierId dossier, VergaderingForm form, @Nullable VergaderingId vorige, Consumer<VergaderingId> planned) {
        new AskDialog(
                        VergaderingTexts.text(vorige == null ? "vergadering.plan.title" : "vergadering.next.title"),
                        VergaderingTexts.text("vergadering.plan.verb"),
                        form.fields(),
                        dialog -> isMeant(form, dialog)
                                && form.send(data -> planned.accept(vergaderingen.plan(dossier, data, vorige))))
                .with(form)
                .keeping(
                        vorige == null ? "vergadering-" + dossier.value() : "vergadering-na-" + vorige.value(),
                        form.typed())
                .open();
    }

    /** A day that has been can be meant: then a meeting is written down that was held. It asks once. */
    private boolean isMeant(VergaderingForm form, AskDialog dialog) {
        boolean meant = !form.mustBeAsked(clock.instant());
        if (!meant) {
            Confirm.calmly(
                    VergaderingTexts.text("vergadering.past.title"),
                    VergaderingTexts.text("vergadering.past.text"),
                    VergaderingTexts.text("vergadering.past.verb"),
                    () -> {
                        form.answer();
                        dialog.submit();
                    });
        }
        return meant;
    }

    private static GenodigdeData chosen(ComboBox<Gast> who) {
        if (who.isEmpty()) {
            throw new InvalidInput("genodigden", "vergadering.input.genodigden");
        }
        return who.getValue().data();
    }

    private List<Gast> guests(DossierId dossier) {
        return Gast.of(vergaderingen.choices(dossier));
    }
}
