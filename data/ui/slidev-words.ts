import type { Localized } from './locale.ts'

const pair = (en: string, zh: string): Localized => ({ en, zh })

const fullScreen = [pair('Enter fullscreen', '全屏'), pair('Close fullscreen', '退出全屏')]
const fontSize = [pair('Increase font size', '放大字号'), pair('Decrease font size', '缩小字号')]

/**
 * Slidev's own words as its client writes them, by the file that has them, and what they are in the Chinese edition
 * (vite/slidev/words.ts). Left in English: what only shows while the deck is written, the page of all slides and notes
 * (/overview), and that of a wrong address.
 */
export const slidevWords: Readonly<Record<string, readonly Localized[]>> = {
  'internals/NavControls.vue': [
    ...fullScreen,
    pair('Go to previous slide', '上一步'),
    pair('Go to next slide', '下一步'),
    pair('Show slide overview', '总览所有页'),
    pair('Switch to light mode theme', '换成浅色'),
    pair('Switch to dark mode theme', '换成深色'),
    pair('Enable laser pointer', '打开激光笔'),
    pair('Disable laser pointer', '关闭激光笔'),
    pair('Show presenter cursor', '让观众看到光标'),
    pair('Hide presenter cursor', '不让观众看到光标'),
    pair('Play Mode', '放映视图'),
    pair('Presenter Mode', '演讲者视图'),
    pair('Toggle Presenter Layout', '换一种布局'),
    pair('More Options', '更多选项'),
  ],
  'internals/QuickOverview.vue': [pair('Close', '关闭'), pair('Slides Overview', '所有页和讲稿')],
  'internals/Goto.vue': [pair('Go to slide', '跳转到某一页'), pair('Goto...', '页码或标题')],
  'internals/Settings.vue': [
    pair('Invert', '反色'),
    pair('Brightness', '亮度'),
    pair('Contrast', '对比度'),
    pair('Saturation', '饱和度'),
    pair('Sepia', '泛黄'),
    pair('Hue Rotate', '色相'),
    pair('Cursor Style', '光标样式'),
    pair('Cursor', '光标'),
    pair('Laser', '激光'),
    pair('Slide Scale', '页面大小'),
    pair('Fit', '适应窗口'),
    pair('Wake Lock', '保持亮屏'),
    pair('Hide Idle Cursor', '光标不动就隐藏'),
  ],
  'internals/SyncControls.vue': [
    pair('Change sync settings', '同步设置'),
    pair('Slides navigation syncing for', '翻页同步，这里是'),
    pair('presenter', '演讲者'),
    pair('viewer', '观众'),
    pair('Sync Mode', '同步方式'),
    pair('Bidirectional Sync', '双向同步'),
    pair('Receive Only', '只接收'),
    pair('Send Only', '只发送'),
    pair('Disable', '不同步'),
  ],
  'internals/ClicksSlider.vue': [pair('Clicks in this slide:', '本页步数：')],
  'internals/ScreenCaptureMirror.vue': [
    pair('Use screen capturing to mirror your main screen back to presenter view.', '用截屏把主屏幕映到演讲者视图里。'),
    pair('Click the button below and', '点下面的按钮，'),
    pair('select your other monitor or window', '选另一块屏幕或另一个窗口'),
    pair('Start Screen Mirroring', '开始'),
  ],
  'pages/presenter.vue': [
    pair('Presenter -', '演讲者视图 -'),
    pair('Current', '当前'),
    pair('Next', '下一步'),
    pair('Slides', '课件'),
    pair('Screen Mirror', '屏幕镜像'),
    pair('End of the presentation', '讲完了'),
    pair('Resize notes panel', '调整讲稿栏的宽度'),
    pair('Resize notes panel height', '调整讲稿栏的高度'),
    ...fontSize,
  ],
  'pages/notes.vue': [
    ...fullScreen,
    ...fontSize,
    pair('Notes -', '讲稿 -'),
    pair('Help', '说明'),
    pair('Close', '关闭'),
    pair('This is the hands-free live notes viewer.', '这里显示讲稿，随放映自动翻页。'),
    pair(
      'It\'s designed to be used in a separate view or device. '
      + 'The progress is controlled by and auto synced with the main presenter or slide.',
      '可以开在另一个窗口或设备上，翻到哪里，跟着放映走。',
    ),
  ],
}
