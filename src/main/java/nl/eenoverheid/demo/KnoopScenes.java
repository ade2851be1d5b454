package nl.eenoverheid.demo;

import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.escalatie.EscalatieAntwoordService;
import nl.eenoverheid.escalatie.EscalatieData;
import nl.eenoverheid.escalatie.EscalatieDetail;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking who decides. */
@Configuration(proxyBeanMethods = false)
class KnoopScenes {

    @Bean
    Scene stelKnoop(KnoopService knopen) {
        return new NamedScene("stel-knoop", props -> knopen.raise(new KnoopData(
                        props.werkruimte(),
                        props.has("dossier") ? new DossierId(props.id("dossier")) : null,
                        props.constant("onderwerp", BevoegdheidOnderwerp.class),
                        props.text("vraag"),
                        props.text("toelichting"),
                        props.ids("signalen"),
                        props.ids("duidingen")))
                .value());
    }

    @Bean
    Scene claim(ClaimService claims, BestuursorgaanService organen) {
        return new NamedScene("claim", props -> {
            KnoopId id = id(props);
            claims.record(
                    id,
                    new ClaimData(
                            orgaan(organen, props, "orgaan"),
                            props.has("anders") ? props.text("anders") : null,
                            props.constant("laag", Laag.class),
                            props.constant("zegt", Claim.class),
                            props.text("grondslag"),
                            props.day("gecontroleerd"),
                            orgaan(organen, props, "mandaatVan"),
                            artikel(props)));
            return id.value();
        });
    }

    @Bean
    Scene claimVanVelen(ClaimService claims, BestuursorgaanService organen) {
        return new NamedScene("claim-van-velen", props -> {
            KnoopId id = id(props);
            props.names("organen")
                    .forEach(naam -> claims.record(
                            id,
                            new ClaimData(
                                    named(organen, naam),
                                    null,
                                    null,
                                    props.constant("zegt", Claim.class),
                                    props.text("grondslag"),
                                    null,
                                    null,
                                    null)));
            return id.value();
        });
    }

    @Bean
    Scene deelKnoop(KnoopService knopen, ClaimService claims) {
        return new NamedScene("deel", props -> {
            KnoopId id = id(props);
            claims.share(id, knopen.detail(id).version(), props.text("verdeling"));
            return id.value();
        });
    }

    @Bean
    Scene uiterlijk(KnoopService knopen, ClaimService claims, BestuursorgaanService organen) {
        return new NamedScene("uiterlijk", props -> {
            KnoopId id = id(props);
            claims.setTieBreak(
                    id,
                    knopen.detail(id).version(),
                    new TieBreakData(
                            props.day("over"),
                            props.text("aanwijzer"),
                            props.text("regel"),
                            orgaan(organen, props, "naar")));
            return id.value();
        });
    }

    @Bean
    Scene escaleerKnoop(EscalatieService escalaties, BestuursorgaanService organen) {
        return new NamedScene("escaleer-knoop", props -> escalaties
                .pass(
                        id(props),
                        new EscalatieData(
                                orgaan(organen, props, "orgaan"), null, props.text("reden"), props.day("over")))
                .value());
    }

    @Bean
    Scene neemKnoopAan(EscalatieService escalaties, EscalatieAntwoordService antwoorden) {
        return new NamedScene("neem-knoop-aan", props -> {
            EscalatieDetail last = escalaties.ofKnoop(id(props)).getFirst();
            antwoorden.accept(last.id(), last.version(), "");
            return last.id().value();
        });
    }

    private static KnoopId id(Props props) {
        return new KnoopId(props.id("knoop"));
    }

    /** The body that stands there by its name, null when none does. */
    private static @Nullable BestuursorgaanId orgaan(BestuursorgaanService organen, Props props, String name) {
        return props.has(name) ? named(organen, props.text(name)) : null;
    }

    private static BestuursorgaanId named(BestuursorgaanService organen, String naam) {
        return organen.named(naam)
                .orElseThrow(() -> new IllegalArgumentException("no such body: " + naam))
                .id();
    }

    /** The row of the library with this number, null when none stands there. */
    private static @Nullable BevoegdheidId artikel(Props props) {
        Integer number = props.number("artikel");
        return number == null ? null : new BevoegdheidId(number);
    }
}
