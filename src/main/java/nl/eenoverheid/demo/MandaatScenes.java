package nl.eenoverheid.demo;

import java.math.BigDecimal;
import java.util.Objects;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.mandaat.HouderKeuze;
import nl.eenoverheid.mandaat.MandaatAard;
import nl.eenoverheid.mandaat.MandaatData;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatInhoud;
import nl.eenoverheid.mandaat.MandaatKeepService;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeping the register of mandates. */
@Configuration(proxyBeanMethods = false)
class MandaatScenes {

    @Bean
    Scene neemMandaatOp(MandaatKeepService beheer, BestuursorgaanService organen) {
        return new NamedScene("neem-mandaat-op", props -> beheer.give(new MandaatData(
                        props.constant("soort", MandaatSoort.class),
                        props.has("onder") ? new MandaatId(props.id("onder")) : null,
                        props.has("onder") ? HouderKeuze.NOBODY : houder(organen, props, "gever"),
                        houder(organen, props, "houder"),
                        inhoud(props)))
                .value());
    }

    /** A body by its name, or a function at the organisation of the step. */
    private static HouderKeuze houder(BestuursorgaanService organen, Props props, String name) {
        if (props.has(name + "Functie")) {
            OrganisatieId organisatie = Objects.requireNonNull(props.organisatie("organisatie"));
            return HouderKeuze.of(organisatie, props.text(name + "Functie"));
        }
        return HouderKeuze.of(organen.named(props.text(name))
                .orElseThrow(() -> new IllegalArgumentException("no such body: " + props.text(name)))
                .id());
    }

    private static MandaatInhoud inhoud(Props props) {
        Integer artikel = props.number("artikel");
        Integer bedrag = props.number("bedrag");
        return new MandaatInhoud(
                props.constant("onderwerp", BevoegdheidOnderwerp.class),
                artikel == null ? null : artikel.longValue(),
                props.text("waarover"),
                MandaatAard.GEWOON,
                false,
                !props.has("grondslag"),
                null,
                props.text("grondslag"),
                props.text("besluit"),
                "",
                props.day("vanIn"),
                props.day("totIn"),
                bedrag == null ? null : BigDecimal.valueOf(bedrag),
                props.text("voorwaarden"),
                props.has("ondermandaat"));
    }
}
