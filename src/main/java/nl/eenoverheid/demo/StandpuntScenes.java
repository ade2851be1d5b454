package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Doorgeefwijze;
import nl.eenoverheid.besluit.Doorgifte;
import nl.eenoverheid.besluit.Doorslag;
import nl.eenoverheid.besluit.MedeeigenaarData;
import nl.eenoverheid.besluit.MedeeigenaarService;
import nl.eenoverheid.besluit.Meerderheid;
import nl.eenoverheid.besluit.Ommekeer;
import nl.eenoverheid.besluit.Onthouding;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Choosing how to decide, agreeing with a text, and saying where an organisation stands. */
@Configuration(proxyBeanMethods = false)
class StandpuntScenes {

    @Bean
    Scene kiesMethode(BesliswijzeService wijzen) {
        return new NamedScene("kies-methode", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            wijzen.choose(
                    id,
                    new BesliswijzeData(
                            props.constant("methode", Beslismethode.class),
                            props.organisaties("partijen"),
                            null,
                            Meerderheid.GEWOON,
                            Onthouding.TELT_NIET,
                            false,
                            props.organisatie("beslisser"),
                            props.day("sluitIn"),
                            props.text("reden")));
            return id.value();
        });
    }

    @Bean
    Scene kiesMedeeigenaren(MedeeigenaarService eigenaren) {
        return new NamedScene("kies-medeeigenaren", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            eigenaren.choose(id, new MedeeigenaarData(props.organisaties("organisaties")));
            return id.value();
        });
    }

    @Bean
    Scene legVoor(MedeeigenaarService eigenaren) {
        return new NamedScene("leg-voor", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            eigenaren.submit(id, props.text("toelichting"));
            return id.value();
        });
    }

    @Bean
    Scene geefAkkoord(BesluitService besluiten, MedeeigenaarService eigenaren) {
        return new NamedScene("geef-akkoord", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            int tekst = besluiten.detail(id).tekst();
            if (props.has("reden")) {
                eigenaren.sendBack(id, tekst, props.text("reden"));
            } else {
                eigenaren.agree(id, tekst);
            }
            return id.value();
        });
    }

    @Bean
    Scene neemStandpuntIn(BesluitService besluiten, StandpuntService standpunten) {
        return new NamedScene("standpunt", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            standpunten.take(
                    id,
                    besluiten.detail(id).tekst(),
                    new StandpuntData(
                            Objects.requireNonNull(props.organisatie("organisatie")),
                            props.constant("standpunt", Standpunt.class),
                            props.text("reden"),
                            props.text("minderheid"),
                            new Ommekeer(
                                    props.constant("doorslag", Doorslag.class),
                                    props.text("wat"),
                                    props.has("signaal") ? props.id("signaal") : null),
                            new Doorgifte(
                                    props.text("gezegdDoor"),
                                    props.constant("gezegdHoe", Doorgeefwijze.class),
                                    props.has("gezegdDoor") ? props.today() : null)));
            return id.value();
        });
    }
}
