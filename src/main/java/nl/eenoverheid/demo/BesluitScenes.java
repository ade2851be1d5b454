package nl.eenoverheid.demo;

import java.util.List;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitKenmerk;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.UitkomstData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.Verzending;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deciding, and telling people what became of their words. */
@Configuration(proxyBeanMethods = false)
class BesluitScenes {

    @Bean
    Scene bereidVoor(BesluitvormingService besluitvorming, BestuursorgaanService organen) {
        return new NamedScene("bereid-besluit-voor", props -> besluitvorming
                .draft(new BesluitData(
                        props.werkruimte(),
                        props.has("knoop") ? new KnoopId(props.id("knoop")) : null,
                        props.constant("soort", BesluitSoort.class),
                        props.text("titel"),
                        props.text("samenvatting"),
                        props.text("nummer"),
                        props.organisatie("organisatie"),
                        props.text("orgaan"),
                        props.text("grondslag"),
                        props.text("motivering"),
                        props.text("kosten"),
                        props.text("kostenBron"),
                        props.day("herzieningIn"),
                        props.text("herzieningAls"),
                        props.ids("signalen"),
                        props.ids("duidingen"),
                        List.of(),
                        new BesluitKenmerk(
                                organen.named(props.text("aan"))
                                        .map(BestuursorgaanNaam::id)
                                        .orElse(null),
                                props.text("betreft"),
                                props.day("uiterlijkIn"),
                                props.text("door"))))
                .value());
    }

    @Bean
    Scene legVast(BesluitService besluiten, BesluitvormingService besluitvorming) {
        return new NamedScene("leg-besluit-vast", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            besluitvorming.record(
                    id,
                    besluiten.detail(id).version(),
                    new UitkomstData(
                            props.constant("resultaat", BesluitResultaat.class), props.today(), props.day("ingangIn")));
            return id.value();
        });
    }

    @Bean
    Scene schrijfAntwoord(TerugkoppelingService antwoorden) {
        return new NamedScene("schrijf-antwoord", props -> {
            TerugkoppelingId id = of(antwoorden, props);
            antwoorden.write(
                    id,
                    antwoorden.detail(id).version(),
                    new AntwoordData(
                            props.text("tekst"), props.text("opbrengst"), props.text("kosten"), props.text("periode")));
            return id.value();
        });
    }

    @Bean
    Scene geefVrij(TerugkoppelingService antwoorden) {
        return new NamedScene("geef-antwoord-vrij", props -> {
            TerugkoppelingId id = of(antwoorden, props);
            antwoorden.release(id, antwoorden.detail(id).version());
            return id.value();
        });
    }

    @Bean
    Scene verstuur(TerugkoppelingService antwoorden) {
        return new NamedScene("verstuur-antwoord", props -> {
            TerugkoppelingId id = of(antwoorden, props);
            antwoorden.markSent(
                    id,
                    antwoorden.detail(id).version(),
                    new Verzending(props.today(), props.constant("kanaal", Kanaal.class)));
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
