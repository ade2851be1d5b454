package nl.eenoverheid.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** Reads places out of a table, or nothing: a word that it does not know or a place without a table stops it. */
final class TextPlaces {
    private static final Bindable<List<TextPlace>> PLACES = Bindable.listOf(TextPlace.class);

    private TextPlaces() {}

    static List<TextPlace> read(Resource table) {
        try {
            Binder binder =
                    new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader().load("places", table)));
            return List.copyOf(binder.bind("places", PLACES, new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
