package nl.eenoverheid.demo;

import nl.eenoverheid.access.VervangingData;
import nl.eenoverheid.access.VervangingService;
import nl.eenoverheid.uitnodiging.UitnodigingAntwoordService;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letting others see things. */
@Configuration(proxyBeanMethods = false)
class ToegangScenes {

    @Bean
    Scene openBesloten(WerkruimteService werkruimten) {
        return new NamedScene("open-besloten", props -> werkruimten
                .openBesloten(props.werkruimte(), new WerkruimteData(props.text("naam"), props.text("doel")))
                .value());
    }

    @Bean
    Scene laatToe(WerkruimteService werkruimten, Cast cast) {
        return new NamedScene("laat-toe", props -> {
            werkruimten.admit(
                    props.werkruimte(), cast.account(props.text("lid")), WerkruimteRol.valueOf(props.text("rol")));
            return props.werkruimte().value();
        });
    }

    @Bean
    Scene laatZien(PlaatsingService plaatsingen) {
        return new NamedScene("laat-zien", props -> {
            long id = props.id("wat");
            plaatsingen.place(new Item(ItemSoort.valueOf(props.text("soort")), id), props.werkruimte());
            return id;
        });
    }

    /** A partner outside government, who says yes on the same day. */
    @Bean
    Scene nodigPartnerUit(UitnodigingService uitnodigingen, UitnodigingAntwoordService antwoorden) {
        return new NamedScene("nodig-partner-uit", props -> {
            String token = uitnodigingen.invite(
                    props.werkruimte(),
                    new UitnodigingData(props.text("email"), WerkruimteRol.GAST, props.text("bericht")));
            antwoorden.enter(token, props.text("naam"), props.text("namens"), props.text("wachtwoord"));
            return props.werkruimte().value();
        });
    }

    @Bean
    Scene vervang(VervangingService vervangingen, Cast cast) {
        return new NamedScene("vervang", props -> vervangingen
                .name(new VervangingData(
                        cast.account(props.text("door")), props.day("van"), props.day("tot"), props.text("reden")))
                .value());
    }
}
