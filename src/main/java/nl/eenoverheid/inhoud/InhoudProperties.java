package nl.eenoverheid.inhoud;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may come in.
 *
 * @param largest the largest file
 * @param pixels how many pixels a picture has at most
 * @param side how many pixels the longer side of a kept picture has at most; a larger one is made smaller
 * @param unpacked how large an office file may become when it is unpacked
 * @param patience how long sending one file may take
 * @param folder where a file stands while it is checked; files that stay behind go after a day
 */
@ConfigurationProperties("eenoverheid.inhoud")
record InhoudProperties(
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("60000000") long pixels,
        @DefaultValue("4096") int side,
        @DefaultValue("300MB") DataSize unpacked,
        @DefaultValue("15m") Duration patience,
        @DefaultValue("data/inkomend") Path folder) {}
