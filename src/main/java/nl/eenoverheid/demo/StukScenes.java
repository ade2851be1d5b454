package nl.eenoverheid.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.journaal.JournaalService;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.journaal.JournaalregelId;
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.stuk.StukOntvangstService;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Documents and talks in a dossier. */
@Configuration(proxyBeanMethods = false)
class StukScenes {

    @Bean
    Scene voegStukToe(StukOntvangstService ontvangst) {
        return new NamedScene("voeg-stuk-toe", props -> {
            StukData data = new StukData(
                    props.text("titel"),
                    props.constant("soort", StukSoort.class),
                    props.today(),
                    props.organisatie("auteur"));
            return read(
                            props.text("bestand"),
                            sent -> ontvangst.add(new DossierId(props.id("dossier")), data, level(props), sent))
                    .value();
        });
    }

    @Bean
    Scene nieuweVersie(StukService stukken, StukOntvangstService ontvangst) {
        return new NamedScene("nieuwe-versie", props -> {
            StukId id = new StukId(props.id("stuk"));
            long version = stukken.detail(id).version();
            return read(props.text("bestand"), sent -> ontvangst.addVersion(id, version, props.text("notitie"), sent))
                    .value();
        });
    }

    @Bean
    Scene noteerGesprek(JournaalService journaal) {
        return new NamedScene(
                "noteer-gesprek", props -> journaal.note(new DossierId(props.id("dossier")), talk(props), level(props))
                        .value());
    }

    @Bean
    Scene verbeterGesprek(JournaalService journaal) {
        return new NamedScene("verbeter-gesprek", props -> journaal.correct(
                        new JournaalregelId(props.id("gesprek")), talk(props), props.text("reden"))
                .value());
    }

    private static JournaalregelData talk(Props props) {
        return new JournaalregelData(
                props.today(),
                null,
                props.constant("middel", Middel.class),
                props.text("met"),
                props.text("gezegd"),
                props.text("afgesproken"));
    }

    private static VertrouwelijkheidData level(Props props) {
        return props.has("vertrouwelijk")
                ? new VertrouwelijkheidData(
                        Vertrouwelijkheid.VERTROUWELIJK,
                        null,
                        null,
                        props.accounts("lezers"),
                        props.text("vertrouwelijk"))
                : VertrouwelijkheidData.INTERN;
    }

    private static StukId read(String name, Function<Sent, StukId> add) {
        try (InputStream content = new ClassPathResource("demo/stukken/" + name).getInputStream()) {
            return add.apply(new Sent(name, "", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
