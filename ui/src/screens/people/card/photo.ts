/** The side of a kept picture in pixels, and the largest data address the core takes. */
const SIDE = 240;
const MOST = 90_000;

/**
 * A picture file as a small square JPEG `data:` address, cut from its middle.
 * Null when the file is no picture the web view can read.
 */
export async function smallPhoto(file: Blob): Promise<string | null> {
  try {
    const image = new Image();
    // As a `data:` address: the window shows no pictures from anywhere else.
    image.src = await address(file);
    await image.decode();
    const side = Math.min(image.naturalWidth, image.naturalHeight);
    if (side === 0) return null;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.min(SIDE, side);
    const brush = canvas.getContext('2d');
    if (!brush) return null;
    const [left, top] = [(image.naturalWidth - side) / 2, (image.naturalHeight - side) / 3];
    // Transparent parts would turn black.
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(image, left, top, side, side, 0, 0, canvas.width, canvas.height);
    for (const quality of [0.85, 0.7, 0.5]) {
      const small = canvas.toDataURL('image/jpeg', quality);
      if (small.length <= MOST) return small;
    }
    return null;
  } catch {
    return null;
  }
}

function address(file: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}
