package nl.eenoverheid.stuk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.shared.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Draws pages of a PDF as pictures, so that no browser has to open the file itself. At most two are drawn at once; those that
 * were drawn last are kept in memory for whoever asks for them next.
 */
@Component
class Bladzijden {
    private static final int MOST_BYTES = 48 * 1024 * 1024;
    private static final int LONGER_SIDE = 1500;
    private static final float POINTS = 72;
    private static final float SHARPEST = 150;

    private final Cache<Bladzijde, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Bladzijde page, byte[] picture) -> picture.length)
            .build();
    private final Semaphore turns = new Semaphore(2, true);
    private final InhoudStore contents;

    Bladzijden(InhoudStore contents) {
        this.contents = contents;
    }

    /**
     * One page as PNG.
     *
     * @param bladzijde from 1
     * @throws NotFound when there is no such page, or it cannot be drawn
     */
    byte[] draw(InhoudId inhoud, int bladzijde) {
        return drawn.get(new Bladzijde(inhoud.value(), bladzijde), page -> inTurn(inhoud, bladzijde));
    }

    private byte[] inTurn(InhoudId inhoud, int bladzijde) {
        turns.acquireUninterruptibly();
        try {
            return contents.onDisk(contents.open(inhoud), file -> png(file, bladzijde));
        } catch (IOException e) {
            throw new NotFound();
        } finally {
            turns.release();
        }
    }

    private static byte[] png(Path file, int bladzijde) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (bladzijde < 1 || bladzijde > document.getNumberOfPages()) {
                throw new NotFound();
            }
            PDRectangle size = document.getPage(bladzijde - 1).getCropBox();
            float side = Math.max(1, Math.max(size.getWidth(), size.getHeight()));
            BufferedImage picture = new PDFRenderer(document)
                    .renderImageWithDPI(bladzijde - 1, Math.min(SHARPEST, POINTS * LONGER_SIDE / side), ImageType.RGB);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        }
    }

    private record Bladzijde(long inhoud, int nummer) {}
}
