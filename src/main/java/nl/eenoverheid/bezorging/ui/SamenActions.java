package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.bezorging.MailService;
import nl.eenoverheid.bezorging.MailUitkomst;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Acts for many voices: each by itself, so that one that fails holds up no other and stays owed. */
@SpringComponent
class SamenActions {
    private final TerugkoppelingService terugkoppelingen;
    private final MailService mails;
    private final Clock clock;

    SamenActions(TerugkoppelingService terugkoppelingen, MailService mails, Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.mails = mails;
        this.clock = clock;
    }

    void askWrite(List<Stem> stemmen, Consumer<List<Uitkomst>> done) {
        new SamenDialog(stemmen, (shared, openings) -> write(stemmen, shared, openings, done)).open();
    }

    void release(List<Stem> stemmen, Consumer<List<Uitkomst>> done) {
        each(stemmen, done, stem -> {
            terugkoppelingen.release(id(stem), stem.version());
            return null;
        });
    }

    void mail(List<Stem> stemmen, Consumer<List<Uitkomst>> done) {
        each(stemmen, done, stem -> {
            MailUitkomst came = mails.mail(id(stem), stem.version());
            return came == MailUitkomst.VERSTUURD
                    ? null
                    : I18NProvider.translate("bezorging.mailUitkomst." + came.name());
        });
    }

    /** Says that they have it, today and through the channel that was promised. */
    void markSent(List<Stem> stemmen, Consumer<List<Uitkomst>> done) {
        LocalDate today = LocalDate.now(clock.withZone(Dates.ZONE));
        each(stemmen, done, stem -> {
            terugkoppelingen.markSent(id(stem), stem.version(), new Verzending(today, stem.kanaal()));
            return null;
        });
    }

    private void write(
            List<Stem> stemmen, AntwoordData shared, Map<Long, String> openings, Consumer<List<Uitkomst>> done) {
        each(stemmen, done, stem -> {
            terugkoppelingen.write(id(stem), stem.version(), shared.openedWith(openings.getOrDefault(stem.id(), "")));
            return null;
        });
    }

    private static void each(List<Stem> stemmen, Consumer<List<Uitkomst>> done, Function<Stem, @Nullable String> act) {
        done.accept(stemmen.stream()
                .map(stem -> new Uitkomst(what(stem), problem(stem, act)))
                .toList());
    }

    private static @Nullable String problem(Stem stem, Function<Stem, @Nullable String> act) {
        try {
            return act.apply(stem);
        } catch (Stale e) {
            return I18NProvider.translate("bezorging.problem.stale");
        } catch (IllegalMove e) {
            return I18NProvider.translate(e.key(), e.params());
        } catch (NotFound | AccessDeniedException e) {
            return I18NProvider.translate("bezorging.problem.gone");
        }
    }

    private static String what(Stem stem) {
        String aan = stem.aan().isEmpty() ? I18NProvider.translate("terugkoppeling.aan.onbekend") : stem.aan();
        return I18NProvider.translate("bezorging.together.what", aan, stem.kop());
    }

    private static TerugkoppelingId id(Stem stem) {
        return new TerugkoppelingId(stem.id());
    }

    /** Something that is done for many, after which somebody hears what came of it. */
    @FunctionalInterface
    interface Act {
        void run(List<Stem> stemmen, Consumer<List<Uitkomst>> done);
    }
}
