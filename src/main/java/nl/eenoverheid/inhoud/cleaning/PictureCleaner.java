package nl.eenoverheid.inhoud.cleaning;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.shared.InvalidInput;

/** Draws a picture anew, upright, so that nothing but what one sees goes along. */
final class PictureCleaner {
    private static final int SMALL = 480;
    private static final int AT_ONCE = 2;
    private static final float FINE = 0.9f;
    private static final float COARSE = 0.75f;

    private final long pixels;
    private final int side;
    /** Drawing takes memory for every pixel; who comes third waits. */
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PictureCleaner(long pixels, int side) {
        this.pixels = pixels;
        this.side = side;
    }

    Cleaned clean(InhoudSoort soort, Path from, Path to) throws IOException {
        PictureData hidden = PictureData.of(from);
        turns.acquireUninterruptibly();
        try {
            BufferedImage read = read(soort, from);
            BufferedImage upright = Drawing.upright(read, hidden.orientation(), side);
            InhoudSoort kept = kept(soort, upright);
            Drawing.write(upright, kept, FINE, to);
            return new Cleaned(kept, hidden.found(), picture(upright));
        } finally {
            turns.release();
        }
    }

    private static Cleaned.Picture picture(BufferedImage image) throws IOException {
        BufferedImage small = Drawing.opaque(Drawing.fit(image, SMALL));
        return new Cleaned.Picture(image.getWidth(), image.getHeight(), Drawing.jpeg(small, COARSE));
    }

    /** WebP can be read here but not written. */
    private static InhoudSoort kept(InhoudSoort soort, BufferedImage image) {
        boolean seeThrough = image.getColorModel().hasAlpha();
        return soort == InhoudSoort.PNG || seeThrough ? InhoudSoort.PNG : InhoudSoort.JPEG;
    }

    private BufferedImage read(InhoudSoort soort, Path from) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(from.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(soort.mime());
            if (input == null || !readers.hasNext()) {
                throw Refusal.broken();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixels) {
                throw new InvalidInput(Refusal.FIELD, "inhoud.input.pixels", pixels / 1_000_000);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / side);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw Refusal.broken();
        }
    }
}
