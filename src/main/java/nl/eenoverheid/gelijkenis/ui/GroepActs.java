package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.IntSupplier;
import nl.eenoverheid.gelijkenis.GroepDetail;
import nl.eenoverheid.gelijkenis.GroepStatus;
import nl.eenoverheid.gelijkenis.OvernameService;
import nl.eenoverheid.gelijkenis.VoorstelService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.TogetherPart;
import nl.eenoverheid.ui.Notices;

/** What a person does with a group, and what is said of it. */
final class GroepActs {
    private final VoorstelService voorstellen;
    private final OvernameService overname;
    private final KeuzelijstService keuzes;
    private final TogetherParts together;
    private final Runnable again;

    GroepActs(
            VoorstelService voorstellen,
            OvernameService overname,
            KeuzelijstService keuzes,
            TogetherParts together,
            Runnable again) {
        this.voorstellen = voorstellen;
        this.overname = overname;
        this.keuzes = keuzes;
        this.together = together;
        this.again = again;
    }

    List<Keuze> themas() {
        return keuzes.themas().stream().filter(Keuze::actief).toList();
    }

    /** What other modules do with all of a group. */
    List<Component> others(GroepDetail groep) {
        return together.acts(TogetherPart.Reden.GROEP, most -> voorstellen.signalen(groep.id(), most));
    }

    /** Without a notice: the name stands there. A wrong one is said at the field. */
    void rename(GroepDetail groep, String naam) {
        voorstellen.rename(groep.id(), naam);
    }

    void takeOut(GroepDetail groep, long signaal) {
        act(() -> voorstellen.takeOut(groep.id(), new SignaalId(signaal)), "gelijkenis.groep.done.takenOut");
    }

    void throwAway(GroepDetail groep) {
        act(() -> voorstellen.throwAway(groep.id()), "gelijkenis.groep.done.thrownAway");
    }

    void asLabel(GroepDetail groep) {
        accept(() -> overname.asLabel(groep.id()), groep, "gelijkenis.groep.done.label");
    }

    void asThema(GroepDetail groep, Keuze thema) {
        accept(() -> overname.asThema(groep.id(), thema.id()), groep, "gelijkenis.groep.done.thema");
    }

    void undo(GroepDetail groep) {
        boolean label = groep.status() == GroepStatus.LABEL;
        act(() -> overname.undo(groep.id()), label ? "gelijkenis.groep.undone.label" : "gelijkenis.groep.undone.thema");
    }

    private void accept(IntSupplier command, GroepDetail groep, String done) {
        guarded(() -> {
            int count = command.getAsInt();
            Notices.saved(I18NProvider.translate(done, count, groep.aantal() - count));
        });
    }

    private void act(Runnable command, String done) {
        guarded(() -> {
            command.run();
            Notices.saved(I18NProvider.translate(done));
        });
    }

    private void guarded(Runnable command) {
        try {
            command.run();
        } catch (IllegalMove e) {
            Notices.problem(I18NProvider.translate(e.key()));
        } catch (Stale e) {
            Notices.problem(I18NProvider.translate("gelijkenis.groep.stale"));
        }
        again.run();
    }
}
