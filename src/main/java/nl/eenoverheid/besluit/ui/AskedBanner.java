package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.besluit.AkkoordDetail;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntRegel;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Tells at the top of the page what this besluit waits for from the organisation of who looks. */
final class AskedBanner {
    private final BesluitDetail besluit;
    private final @Nullable BesliswijzeDetail wijze;
    private final AkkoordDetail akkoord;
    private final BesluitActions actions;

    AskedBanner(
            BesluitDetail besluit, @Nullable BesliswijzeDetail wijze, AkkoordDetail akkoord, BesluitActions actions) {
        this.besluit = besluit;
        this.wijze = wijze;
        this.akkoord = akkoord;
        this.actions = actions;
    }

    Optional<Component> shown(Locale locale) {
        if (akkoord.canAnswer()) {
            return Optional.of(agree());
        }
        if (!besluit.isPrepared() || !besluit.canWrite() || !akkoord.status().goesOn()) {
            return Optional.empty();
        }
        return besluit.standpunten().stream()
                .filter(each -> each.organisatie().equals(besluit.eigen()))
                .findFirst()
                .flatMap(own -> speak(own, locale));
    }

    private Optional<Component> speak(OrganisatieStandpunt own, Locale locale) {
        StandpuntRegel last = own.last();
        if (last != null && last.isUnconfirmed()) {
            return Optional.of(confirm(own, last));
        }
        boolean asked = wijze != null
                && !wijze.gesloten()
                && wijze.regels().partijen().contains(own.organisatie())
                && own.standpunt() == Standpunt.NOG_NIET;
        return asked && wijze != null ? Optional.of(ask(own, wijze.sluitOp(), locale)) : Optional.empty();
    }

    private Component agree() {
        Button yes = new Button(text("akkoord.geef"), event -> actions.agree(besluit));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(text("akkoord.stuurTerug"), event -> AkkoordDialogs.sendBack(besluit, actions)
                .open());
        return new Banner(Tone.BLUE, "?", text("gevraagd.akkoord"), text("gevraagd.akkoord.text"), yes, no);
    }

    private Component confirm(OrganisatieStandpunt own, StandpuntRegel last) {
        String said =
                I18NProvider.translate("besluit.standpunt." + last.standpunt().name());
        Button yes = new Button(text("standpunten.bevestig"), event -> actions.confirm(besluit));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(text("standpunten.verbeter"), event -> StandpuntDialogs.of(besluit, own, actions)
                .open());
        return new Banner(
                Tone.WARN,
                "?",
                text("gevraagd.bevestiging"),
                I18NProvider.translate("besluit.gevraagd.bevestiging.text", last.door(), said),
                yes,
                no);
    }

    private Component ask(OrganisatieStandpunt own, @Nullable LocalDate closes, Locale locale) {
        Button speak = new Button(text("standpunten.geef"), event -> StandpuntDialogs.of(besluit, own, actions)
                .open());
        speak.addThemeVariants(ButtonVariant.PRIMARY);
        return new Banner(
                Tone.BLUE,
                "?",
                text("gevraagd.standpunt"),
                closes == null
                        ? text("gevraagd.standpunt.text")
                        : I18NProvider.translate("besluit.gevraagd.standpunt.tot", Dates.date(closes, locale)),
                speak);
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit." + name);
    }
}
