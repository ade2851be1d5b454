package nl.eenoverheid.demo;

import nl.eenoverheid.bezorging.BelData;
import nl.eenoverheid.bezorging.BelService;
import nl.eenoverheid.bezorging.BelUitkomst;
import nl.eenoverheid.navraag.NavraagAntwoordData;
import nl.eenoverheid.navraag.NavraagAntwoordService;
import nl.eenoverheid.navraag.NavraagOordeel;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bringing answers to people, and hearing whether they helped. */
@Configuration(proxyBeanMethods = false)
class BezorgScenes {

    @Bean
    Scene bewaarContact(ContactService contacts) {
        return new NamedScene("bewaar-contact", props -> {
            SignaalId id = new SignaalId(props.id("signaal"));
            contacts.keep(
                    id,
                    new ContactData(
                            props.text("naam"), props.text("email"), props.text("telefoon"), props.text("adres")));
            return id.value();
        });
    }

    @Bean
    Scene bel(BelService calls, TerugkoppelingService antwoorden) {
        return new NamedScene("bel", props -> {
            TerugkoppelingId id = of(antwoorden, props);
            calls.report(
                    id,
                    antwoorden.detail(id).version(),
                    new BelData(
                            props.constant("uitkomst", BelUitkomst.class),
                            props.text("notitie"),
                            props.day("opnieuwIn")));
            return id.value();
        });
    }

    /** Somebody who got an answer says whether it helped; they have no account. */
    @Bean
    Scene vraagNa(NavraagService navragen, NavraagAntwoordService said, TerugkoppelingService antwoorden) {
        return new NamedScene("vraag-na", props -> {
            TerugkoppelingId id = of(antwoorden, props);
            said.answer(
                    navragen.ask(id),
                    new NavraagAntwoordData(props.constant("oordeel", NavraagOordeel.class), props.text("woorden")));
            return id.value();
        });
    }

    private static TerugkoppelingId of(TerugkoppelingService antwoorden, Props props) {
        return new TerugkoppelingId(antwoorden
                .ofSignaal(new SignaalId(props.id("signaal")))
                .orElseThrow(() -> new IllegalArgumentException("nobody was promised an answer"))
                .id());
    }
}
